package dev.firstrung.matching.projection;

import dev.firstrung.contracts.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads all partitions of a topic in a thread of its own, in every instance, without a group: for what each instance must know
 * itself. After a failure it goes on from where it was.
 */
public final class WholeTopic implements SmartLifecycle {

    /** Where reading begins. */
    public enum From {
        BEGINNING,
        NOW
    }

    /** What is done with the records, on the reading thread. */
    public interface Reader {

        /** A throw means that the same records come again. */
        void read(ConsumerRecords<byte[], byte[]> records);

        /** All records that there were at the start have been read. */
        default void caughtUp() {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(WholeTopic.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long PAUSE_SECONDS = 1;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final Topic topic;
    private final From from;
    private final Reader reader;
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private Map<TopicPartition, Long> endsAtStart = Map.of();
    private CountDownLatch stopping = new CountDownLatch(0);
    private volatile @Nullable Thread thread;
    private volatile @Nullable Consumer<byte[], byte[]> polling;
    private volatile boolean caughtUp;

    public WholeTopic(ConsumerFactory<byte[], byte[]> consumers, Topic topic, From from, Reader reader) {
        this.consumers = consumers;
        this.topic = topic;
        this.from = from;
        this.reader = reader;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("whole-" + topic.topicName()).daemon().start(this::run);
    }

    @Override
    public void stop() {
        stopping.countDown();
        Consumer<byte[], byte[]> current = polling;
        if (current != null) {
            current.wakeup();
        }
        Thread running = thread;
        if (running != null) {
            try {
                running.join(STOP_WITHIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    private void run() {
        while (!stopped()) {
            try (Consumer<byte[], byte[]> consumer = consumers.createConsumer()) {
                polling = consumer;
                assign(consumer);
                while (!stopped()) {
                    readOnce(consumer);
                }
            } catch (WakeupException stop) {
                LOG.debug("woken up to stop");
            } catch (RuntimeException e) {
                LOG.warn("reading {} goes on after a pause", topic.topicName(), e);
                pause();
            } finally {
                polling = null;
            }
        }
    }

    private void assign(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        if (positions.isEmpty()) {
            endsAtStart = consumer.endOffsets(partitions);
            if (from == From.NOW) {
                positions.putAll(endsAtStart);
            }
        }
        // all that a partition holds which was added since is newer than the start
        consumer.beginningOffsets(partitions).forEach(positions::putIfAbsent);
        positions.forEach(consumer::seek);
        reportCaughtUp();
    }

    private void readOnce(Consumer<byte[], byte[]> consumer) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        if (!records.isEmpty()) {
            reader.read(records);
        }
        positions.replaceAll((partition, before) -> consumer.position(partition));
        reportCaughtUp();
    }

    private void reportCaughtUp() {
        boolean there = endsAtStart.entrySet().stream()
                .allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
        if (!caughtUp && there) {
            caughtUp = true;
            reader.caughtUp();
        }
    }

    private void pause() {
        try {
            boolean stop = stopping.await(PAUSE_SECONDS, TimeUnit.SECONDS);
            LOG.debug("paused, stopping: {}", stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }
}
