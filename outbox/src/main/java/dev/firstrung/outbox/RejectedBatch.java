package dev.firstrung.outbox;

/**
 * Kafka will not take one of the records of a batch, however often it is sent. Which one isn't certain: the others of the
 * transaction may fail with the same exception.
 */
final class RejectedBatch extends RuntimeException {

    private final Throwable reason;

    RejectedBatch(Throwable reason) {
        super(reason);
        this.reason = reason;
    }

    Throwable reason() {
        return reason;
    }
}
