package dev.firstrung.benchmarks.extraction;

/** A résumé of a public data set with the trade that it was filed under. */
public record Resume(String category, String text) {}
