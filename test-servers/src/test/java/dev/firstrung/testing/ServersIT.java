package dev.firstrung.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig
@UsesMongo
@UsesKafka
@Timeout(60)
class ServersIT {

    @Test
    void kafkaHasTransactions(TestServers servers) throws Exception {
        Map<String, Object> broker = Map.of("bootstrap.servers", servers.bootstrapServers());
        String topic = "test-" + UUID.randomUUID();
        try (var admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers(), "transactional.id", topic),
                new StringSerializer(),
                new StringSerializer())) {
            producer.initTransactions();
            for (String value : List.of("aborted", "committed")) {
                producer.beginTransaction();
                producer.send(new ProducerRecord<>(topic, value)).get();
                if (value.equals("committed")) {
                    producer.commitTransaction();
                } else {
                    producer.abortTransaction();
                }
            }
        }
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers.bootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            consumer.seekToBeginning(consumer.assignment());
            assertThat(consumer.poll(Duration.ofSeconds(10)))
                    .singleElement()
                    .satisfies(record -> assertThat(record.value()).isEqualTo("committed"));
        }
    }

    @Test
    void everyDatabaseIsNew(TestServers servers) {
        assertThat(servers.newDatabaseUri()).startsWith("mongodb://").isNotEqualTo(servers.newDatabaseUri());
    }

    @Test
    void springContextsAreToldTheirServers(
            TestServers servers,
            @Value("${spring.mongodb.uri}") String mongoUri,
            @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
        assertThat(mongoUri).startsWith(servers.mongoUri() + "/");
        assertThat(bootstrapServers).isEqualTo(servers.bootstrapServers());
    }
}
