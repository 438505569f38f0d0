package dev.firstrung.jobs.terms;

/** Finds conditions in a posting's text. */
@FunctionalInterface
public interface FactsReader {

    /** The facts in a title and a description of plain text; a slow call, milliseconds for a long text. */
    TextFacts read(String title, String description);
}
