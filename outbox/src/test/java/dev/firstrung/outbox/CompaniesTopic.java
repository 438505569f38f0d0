package dev.firstrung.outbox;

import dev.firstrung.contracts.CompanyState;
import dev.firstrung.contracts.Topic;
import dev.firstrung.contracts.Wire;
import dev.firstrung.outbox.Companies.Published;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topic from its start to its end, committed records only. */
record CompaniesTopic(String bootstrapServers) {

    /** The newest state of each company whose id starts so; companies whose newest record is a tombstone are left out. */
    Map<String, Published> newest(String idPrefix) {
        Map<String, Published> newest = new HashMap<>();
        for (var record : records(idPrefix)) {
            if (record.value() == null) {
                newest.remove(record.key());
            } else {
                var state = Wire.read(record.value(), CompanyState.class);
                newest.put(record.key(), new Published(state.version(), state.name()));
            }
        }
        return newest;
    }

    List<ConsumerRecord<String, byte[]>> records(String idPrefix) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topic.COMPANIES.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    if (record.key().startsWith(idPrefix)) {
                        records.add(record);
                    }
                }
            }
        }
        return records;
    }
}
