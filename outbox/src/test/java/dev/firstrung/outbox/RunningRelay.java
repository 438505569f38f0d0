package dev.firstrung.outbox;

import java.time.Duration;

/** A relay in a thread of its own. */
record RunningRelay(Relay<Company> relay, Thread thread) {

    static RunningRelay start(Relay<Company> relay) {
        return new RunningRelay(relay, Thread.ofPlatform().daemon().start(relay));
    }

    /** Lets the relay end what it is doing. */
    void stop() {
        relay.stop();
        try {
            if (!thread.join(Duration.ofSeconds(30))) {
                throw new IllegalStateException("the relay did not stop");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
