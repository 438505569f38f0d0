package dev.firstrung.matching;

import dev.firstrung.contracts.Publication;
import dev.firstrung.contracts.State;
import dev.firstrung.contracts.StateRecords;
import dev.firstrung.contracts.Topic;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes states as the services that own them do. */
final class Feed implements AutoCloseable {

    private static final URI SOURCE = URI.create("/test");

    private final KafkaProducer<String, byte[]> producer;

    Feed(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void put(Topic topic, State state) {
        send(StateRecords.of(topic, new Publication.Present(state), SOURCE, Instant.now()));
    }

    void remove(Topic topic, String key) {
        send(StateRecords.of(topic, new Publication.Erased(key, 1), SOURCE, Instant.now()));
    }

    void send(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
