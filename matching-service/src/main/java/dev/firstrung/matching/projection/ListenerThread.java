package dev.firstrung.matching.projection;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;

/**
 * Lets a thread that reads a topic wait for what it started, which is the back pressure: the next records are read when these are
 * written. Never for threads that serve requests.
 */
public final class ListenerThread {

    private ListenerThread() {}

    /**
     * Starts the work and waits for its end.
     *
     * @throws IllegalStateException when the work fails or takes longer
     */
    public static void await(Mono<?> work, Duration atMost) {
        try {
            work.toFuture().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not be written or read", e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("took longer than " + atMost, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
