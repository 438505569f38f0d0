package dev.firstrung.outbox;

import dev.firstrung.outbox.RelaySteps.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TransactionAbortedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes batches to Kafka, each in one transaction, as long as no other publisher of the same transactional id is opened. */
final class Publisher implements AutoCloseable {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final KafkaProducer<String, byte[]> producer;
    private final RelaySteps steps;

    private Publisher(KafkaProducer<String, byte[]> producer, RelaySteps steps) {
        this.producer = producer;
        this.steps = steps;
    }

    /**
     * Fences all publishers of that id: when this returns, their transactions are over, and they will not commit another.
     *
     * @param connection producer settings that say where Kafka is and how to authenticate
     */
    static Publisher open(Map<String, Object> connection, String transactionalId, RelaySteps steps) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, transactionalId);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000);
        var publisher =
                new Publisher(new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()), steps);
        try {
            publisher.producer.initTransactions();
            return publisher;
        } catch (KafkaException e) {
            publisher.close();
            throw e;
        }
    }

    /**
     * Commits all records, or none.
     *
     * @throws RejectedBatch when Kafka will never take one of them; the publisher can go on without it
     * @throws KafkaException when the outcome is unknown or the publisher is fenced; it is of no more use
     */
    void publish(List<ProducerRecord<String, byte[]>> records) throws InterruptedException {
        producer.beginTransaction();
        steps.reached(Step.BEGUN);
        try {
            send(records);
        } catch (RejectedBatch e) {
            producer.abortTransaction();
            throw e;
        }
        steps.reached(Step.ALL_SENT);
        producer.commitTransaction();
        steps.reached(Step.COMMITTED);
    }

    private void send(List<ProducerRecord<String, byte[]>> records) throws InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(records.size());
        try {
            for (var record : records) {
                sent.add(producer.send(record));
                if (sent.size() == 1) {
                    steps.reached(Step.FIRST_SENT);
                }
            }
            producer.flush();
        } catch (KafkaException e) {
            // once one record has failed, sending the next one fails too: the first failure tells why
            await(sent);
            throw e;
        }
        await(sent);
    }

    private static void await(List<Future<RecordMetadata>> sent) throws InterruptedException {
        for (var record : sent) {
            try {
                record.get();
            } catch (ExecutionException e) {
                var cause = e.getCause();
                if (cause instanceof RecordTooLargeException || cause instanceof InvalidRecordException) {
                    throw new RejectedBatch(cause);
                }
                if (!(cause instanceof TransactionAbortedException)) {
                    throw new KafkaException("a record was not written: " + cause, e);
                }
            }
        }
    }

    @Override
    public void close() {
        producer.close(CLOSE_TIMEOUT);
    }
}
