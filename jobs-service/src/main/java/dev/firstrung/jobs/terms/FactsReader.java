package dev.firstrung.jobs.terms;

import org.jspecify.annotations.Nullable;

/** Finds conditions in a posting's text. */
@FunctionalInterface
public interface FactsReader {

    /**
     * Reads a title and a description of plain text; a slow call, milliseconds for a long text. Without a description no conditions
     * are found.
     */
    ReadText readText(String title, @Nullable String description);
}
