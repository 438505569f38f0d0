package dev.firstrung.jobs;

import dev.firstrung.testing.OnTestcontainers;

@OnTestcontainers
class SearchTestcontainersIT extends SearchIT {}
