package dev.firstrung.jobs;

import dev.firstrung.contracts.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a topic says, read from its start. */
final class JobTopic implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Optional<byte[]>> latest = new HashMap<>();

    JobTopic(String bootstrapServers, Topic topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The newest value of the key so far; empty when there is none, or the newest record is a tombstone. */
    Optional<byte[]> newest(String key) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
            latest.put(record.key(), Optional.ofNullable(record.value()));
        }
        return latest.getOrDefault(key, Optional.empty());
    }

    /** Whether the newest record of the key so far is a tombstone. */
    boolean isGone(String key) {
        return newest(key).isEmpty() && latest.containsKey(key);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
