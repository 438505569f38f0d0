package dev.firstrung.jobs;

import dev.firstrung.testing.OnTestcontainers;

@OnTestcontainers
class CompanyTestcontainersIT extends CompanyIT {}
