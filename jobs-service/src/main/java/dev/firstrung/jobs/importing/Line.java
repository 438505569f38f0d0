package dev.firstrung.jobs.importing;

/** A line of an import that isn't blank; lines count from 1. */
sealed interface Line {

    long number();

    /** A line that could be decoded. */
    record Text(long number, String text) implements Line {}

    /** A line that could not. */
    record Unreadable(long number, String reason) implements Line {}
}
