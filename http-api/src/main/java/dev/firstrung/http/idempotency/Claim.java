package dev.firstrung.http.idempotency;

/** What an attempt to use a key finds. */
sealed interface Claim {

    /** The key is this attempt's: go on. */
    record Owned(String id, String owner) implements Claim {}

    /** The same request was answered already. */
    record Answered(StoredAnswer.Answer answer) implements Claim {}

    /** The same request is being worked on. */
    record InFlight() implements Claim {}

    /** The key was used for another request. */
    record Reused() implements Claim {}
}
