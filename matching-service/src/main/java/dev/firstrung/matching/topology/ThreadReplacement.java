package dev.firstrung.matching.topology;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a thread that died, since most causes pass; but not for ever, since a fault that comes back with the same record
 * would: after a few deaths in a short time this instance stops matching, and its health says so.
 */
final class ThreadReplacement implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadReplacement.class);
    private static final int DEATHS = 5;
    private static final long WITHIN_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final Deque<Long> deaths = new ArrayDeque<>();
    private final LongSupplier nanoTime;

    ThreadReplacement() {
        this(System::nanoTime);
    }

    ThreadReplacement(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
        long now = nanoTime.getAsLong();
        deaths.addLast(now);
        while (now - deaths.getFirst() > WITHIN_NANOS) {
            deaths.removeFirst();
        }
        if (deaths.size() < DEATHS) {
            LOG.error("a matching thread died and is replaced", failure);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        LOG.error("matching threads died {} times in a short time: this instance stops matching", DEATHS, failure);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
