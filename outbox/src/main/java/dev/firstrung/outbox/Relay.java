package dev.firstrung.outbox;

import dev.firstrung.outbox.RelaySteps.Step;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Relays one collection in the thread that runs it: waits for the lease, holds it while all goes well, starts over when not. */
final class Relay<D> implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration BEFORE_STARTING_OVER = Duration.ofSeconds(1);

    private final PublishedCollection<D> collection;
    private final RelaySurroundings surroundings;
    private final RelayMetrics metrics;
    private final String topic;
    private final Semaphore wakeups = new Semaphore(0);
    private final CountDownLatch stopped = new CountDownLatch(1);

    Relay(PublishedCollection<D> collection, RelaySurroundings surroundings, RelayMetrics metrics) {
        this.collection = collection;
        this.surroundings = surroundings;
        this.metrics = metrics;
        this.topic = collection.topic().topicName();
    }

    void wake() {
        if (wakeups.availablePermits() == 0) {
            wakeups.release();
        }
    }

    /** Ends {@link #run()} after the batch at hand. */
    void stop() {
        stopped.countDown();
        wake();
    }

    @Override
    public void run() {
        try {
            while (running()) {
                try {
                    surroundings.topics().create(collection.topic());
                    relay();
                } catch (RuntimeException e) {
                    log.warn("Relaying to {} starts over: {}", topic, e.toString());
                    pause(BEFORE_STARTING_OVER);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void relay() throws InterruptedException {
        var settings = surroundings.settings();
        try (var database = OutboxDatabase.open(surroundings.client(), surroundings.mongo())) {
            var marked = new MarkedDocuments(database, collectionName());
            marked.createIndexes();
            var lease =
                    new Lease(database.collection(Lease.COLLECTION), topic, settings.leaseDuration(), System::nanoTime);
            while (running()) {
                metrics.pending(marked.pending());
                if (lease.acquire()) {
                    surroundings.steps().reached(Step.LEASED);
                    hold(lease, marked);
                } else {
                    pause(settings.leaseLook());
                }
            }
        }
    }

    private String collectionName() {
        return surroundings
                .converter()
                .getMappingContext()
                .getRequiredPersistentEntity(collection.documentType())
                .getCollection();
    }

    private void hold(Lease lease, MarkedDocuments marked) throws InterruptedException {
        try {
            publish(lease, marked);
        } finally {
            release(lease);
        }
    }

    private void publish(Lease lease, MarkedDocuments marked) throws InterruptedException {
        var settings = surroundings.settings();
        String transactionalId = settings.transactionalIdPrefix() + topic;
        try (var publisher = Publisher.open(surroundings.kafka(), transactionalId, surroundings.steps())) {
            surroundings.steps().reached(Step.FENCED);
            log.info("Relaying to {}", topic);
            var batches = new Batches<>(collection, surroundings, marked, publisher, metrics);
            var look = new Interval(settings.leaseLook());
            var retry = new Interval(settings.retryInterval());
            while (running()) {
                if (look.isOver()) {
                    if (!lease.renew()) {
                        log.info("Another instance relays to {}", topic);
                        return;
                    }
                    metrics.pending(marked.pending());
                }
                if (retry.isOver()) {
                    marked.retryFailed();
                }
                if (!batches.relayNext()) {
                    awaitWakeup(settings.pollInterval());
                }
            }
        }
    }

    private void release(Lease lease) {
        try {
            lease.release();
        } catch (RuntimeException e) {
            log.info("The lease of {} will run out by itself: {}", topic, e.toString());
        }
    }

    private void awaitWakeup(Duration atMost) throws InterruptedException {
        if (wakeups.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
            wakeups.drainPermits();
        }
    }

    private void pause(Duration duration) throws InterruptedException {
        if (stopped.await(duration.toNanos(), TimeUnit.NANOSECONDS)) {
            log.debug("Relaying to {} stops", topic);
        }
    }
}
