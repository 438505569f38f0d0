package dev.firstrung.jobs.posting;

/** A posting after an upsert, and what the upsert did. */
public record Upserted(Posting posting, Outcome outcome) {

    /** What an upsert did. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    static Upserted created(Posting posting) {
        return new Upserted(posting, Outcome.CREATED);
    }

    static Upserted of(Posting before, Posting after) {
        return new Upserted(after, before.version() == after.version() ? Outcome.UNCHANGED : Outcome.UPDATED);
    }
}
