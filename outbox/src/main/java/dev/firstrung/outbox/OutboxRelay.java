package dev.firstrung.outbox;

/** Publishes marked documents, in the background, whichever instance marked them. */
@FunctionalInterface
public interface OutboxRelay {

    /** Says that a document was just marked, which saves waiting for the next poll. Never blocks, never fails. */
    void wake();
}
