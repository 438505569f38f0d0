package dev.firstrung.matching.projection;

import dev.firstrung.contracts.Topic;
import dev.firstrung.matching.topology.DeadLetter;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts records aside that can't be read, as they came, with where they came from and why. */
@Component
class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final Duration WITHIN = Duration.ofSeconds(30);

    private final KafkaTemplate<byte[], byte[]> kafka;

    DeadLetters(KafkaTemplate<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    /** Returns when it is safe to go on, as the broker has it; the same record may come twice. */
    void send(ConsumerRecord<byte[], byte[]> record, RuntimeException reason) {
        LOG.warn("{}-{} at {} can't be read", record.topic(), record.partition(), record.offset());
        var headers = DeadLetter.headers(record.headers(), record.topic(), record.partition(), record.offset(), reason);
        var letter =
                new ProducerRecord<>(Topic.DEAD_LETTERS.topicName(), null, null, record.key(), record.value(), headers);
        ListenerThread.await(Mono.fromFuture(() -> kafka.send(letter)), WITHIN);
    }
}
