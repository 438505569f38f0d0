package dev.firstrung.outbox;

/** Kafka will not take a record, however often it is sent. */
final class RejectedRecord extends RuntimeException {

    private final int index;
    private final Throwable reason;

    /** @param index the record's place in the batch */
    RejectedRecord(int index, Throwable reason) {
        super(reason);
        this.index = index;
        this.reason = reason;
    }

    int index() {
        return index;
    }

    Throwable reason() {
        return reason;
    }
}
