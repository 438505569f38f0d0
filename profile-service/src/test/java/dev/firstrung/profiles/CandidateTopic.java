package dev.firstrung.profiles;

import static org.awaitility.Awaitility.await;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.Topic;
import dev.firstrung.contracts.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a reader of committed records sees in the candidates topic. */
final class CandidateTopic implements AutoCloseable {

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    CandidateTopic(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(Topic.CANDIDATES.topicName()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Waits for that version of the candidate's state. */
    CandidateState state(AccountKey id, long version) {
        await().atMost(DEADLINE)
                .until(() -> newest(id)
                        .map(record -> record.value() != null
                                && Wire.read(record.value(), CandidateState.class)
                                                .version()
                                        == version)
                        .orElse(false));
        return Wire.read(newest(id).orElseThrow().value(), CandidateState.class);
    }

    /** Waits until the newest record of the candidate is a tombstone. */
    void tombstone(AccountKey id) {
        await().atMost(DEADLINE)
                .until(() -> newest(id).map(record -> record.value() == null).orElse(false));
    }

    /** All that was ever said, as text. */
    String everything() {
        StringBuilder text = new StringBuilder();
        for (ConsumerRecord<String, byte[]> published : seen) {
            text.append(published.key()).append(published.headers());
            if (published.value() != null) {
                text.append(new String(published.value(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    private Optional<ConsumerRecord<String, byte[]>> newest(AccountKey id) {
        consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        return seen.reversed().stream()
                .filter(published -> published.key().equals(id.value()))
                .findFirst();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
