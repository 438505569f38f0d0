package dev.firstrung.outbox;

/** Is told where a relay stands; tests halt it there. */
@FunctionalInterface
interface RelaySteps {

    RelaySteps UNOBSERVED = step -> {};

    void reached(Step step);

    /** What has just been done, in the order in which it is done. */
    enum Step {
        /** The lease is this relay's; former holders may still be writing. */
        LEASED,
        /** Former holders are fenced. */
        FENCED,
        READ,
        BEGUN,
        FIRST_SENT,
        ALL_SENT,
        COMMITTED,
        CLEARED
    }
}
