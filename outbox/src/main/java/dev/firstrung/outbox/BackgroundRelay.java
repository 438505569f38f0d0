package dev.firstrung.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the relays of a service, each in a thread of its own, since Kafka's transactions block. */
final class BackgroundRelay implements OutboxRelay, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(BackgroundRelay.class);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(10);

    private final List<? extends Supplier<? extends Relay<?>>> relays;

    private volatile Map<Relay<?>, Thread> running = Map.of();

    /** @param relays gives a new relay each time it is started */
    BackgroundRelay(List<? extends Supplier<? extends Relay<?>>> relays) {
        this.relays = List.copyOf(relays);
    }

    @Override
    public void wake() {
        running.keySet().forEach(Relay::wake);
    }

    @Override
    public synchronized void start() {
        Map<Relay<?>, Thread> started = new HashMap<>();
        for (var supplier : relays) {
            var relay = supplier.get();
            started.put(
                    relay,
                    Thread.ofPlatform().daemon().name("outbox-", started.size()).start(relay));
        }
        running = Map.copyOf(started);
    }

    @Override
    public synchronized void stop() {
        var stopping = running;
        running = Map.of();
        stopping.keySet().forEach(Relay::stop);
        try {
            for (var thread : stopping.values()) {
                if (!thread.join(STOP_TIMEOUT)) {
                    log.warn("{} is interrupted: it didn't stop within {}", thread.getName(), STOP_TIMEOUT);
                    thread.interrupt();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !running.isEmpty();
    }

    /** Below the web server's: stopped after it, so that it still publishes while the last requests end. */
    @Override
    public int getPhase() {
        return 0;
    }
}
