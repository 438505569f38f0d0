package dev.firstrung.outbox;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stops a relay dead after a step, as a kill would; or, once resumed, as a long pause of its process would. */
final class Halt implements RelaySteps {

    private static final int PATIENCE_SECONDS = 60;

    private final Step after;
    private final AtomicBoolean armed = new AtomicBoolean(true);
    private final CountDownLatch halted = new CountDownLatch(1);
    private final CountDownLatch resumed = new CountDownLatch(1);

    Halt(Step after) {
        this.after = after;
    }

    @Override
    public void reached(Step step) {
        if (step == after && armed.compareAndSet(true, false)) {
            halted.countDown();
            await(resumed);
        }
    }

    void awaitHalted() {
        await(halted);
    }

    void resume() {
        resumed.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing happened in " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
