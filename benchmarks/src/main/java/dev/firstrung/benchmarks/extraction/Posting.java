package dev.firstrung.benchmarks.extraction;

/** A posting of a public data set. */
record Posting(String title, String description) {}
