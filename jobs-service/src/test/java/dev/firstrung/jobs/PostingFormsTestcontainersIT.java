package dev.firstrung.jobs;

import dev.firstrung.testing.OnTestcontainers;

@OnTestcontainers
class PostingFormsTestcontainersIT extends PostingFormsIT {}
