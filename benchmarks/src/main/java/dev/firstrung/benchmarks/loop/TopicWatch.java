package dev.firstrung.benchmarks.loop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Takes down when committed records of a topic can be read. */
final class TopicWatch implements AutoCloseable {

    private static final Duration POLL = Duration.ofSeconds(1);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final ConcurrentSkipListSet<Long> arrivals = new ConcurrentSkipListSet<>();

    /** Watches what comes from now on. */
    TopicWatch(String servers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "latest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        Thread.ofPlatform().name("watch-" + topic).start(this::read);
    }

    private void read() {
        try {
            while (true) {
                if (!consumer.poll(POLL).isEmpty()) {
                    arrivals.add(System.nanoTime());
                }
            }
        } catch (WakeupException e) {
            consumer.close();
        }
    }

    /** The moment of the first arrival between the two, as {@link System#nanoTime()} tells it. */
    Optional<Long> first(long from, long to) {
        return Optional.ofNullable(arrivals.ceiling(from)).filter(arrival -> arrival < to);
    }

    /** The reading thread leaves then. */
    @Override
    public void close() {
        consumer.wakeup();
    }
}
