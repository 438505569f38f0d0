package dev.firstrung.endtoend;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends the newest records of some keys a second time, as an at-least-once writer would. */
final class Duplicates implements AutoCloseable {

    private static final int COUNT = 3;

    private final String kafka;
    private final Random random;
    private final KafkaProducer<String, byte[]> producer;

    Duplicates(String kafka, Random random) {
        this.kafka = kafka;
        this.random = random;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void sendAgain(String topic) {
        var newest = new ArrayList<>(TopicState.newest(kafka, topic).values());
        for (int i = 0; i < COUNT && !newest.isEmpty(); i++) {
            var record = newest.get(random.nextInt(newest.size()));
            var copy = new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
            try {
                producer.send(copy).get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException("the duplicate was not taken", e);
            }
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
