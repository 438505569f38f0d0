package dev.firstrung.benchmarks.extraction;

/** A posting of a public data set. */
public record Posting(String title, String description) {}
