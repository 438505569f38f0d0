package dev.firstrung.outbox;

import java.time.Duration;

/** Says when something is due that is done from time to time; for the first time at once. */
final class Interval {

    private final long nanos;
    private long due = System.nanoTime();

    Interval(Duration duration) {
        this.nanos = duration.toNanos();
    }

    boolean isOver() {
        long now = System.nanoTime();
        if (now - due < 0) {
            return false;
        }
        due = now + nanos;
        return true;
    }
}
