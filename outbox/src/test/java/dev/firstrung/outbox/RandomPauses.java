package dev.firstrung.outbox;

import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Pauses a relay now and then, often for longer than its lease lasts. */
final class RandomPauses implements RelaySteps {

    private static final double PROBABILITY = 0.05;

    private final Random random;
    private volatile boolean over;

    RandomPauses(long seed) {
        random = new Random(seed);
    }

    @Override
    public void reached(Step step) {
        if (!over && random.nextDouble() < PROBABILITY) {
            LockSupport.parkNanos(random.nextLong(3 * RelayFixture.LEASE.toNanos()));
        }
    }

    void end() {
        over = true;
    }
}
