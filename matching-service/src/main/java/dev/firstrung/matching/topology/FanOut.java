package dev.firstrung.matching.topology;

import dev.firstrung.engine.FitModel;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Passes each open job on to all partitions; one that can't be read becomes a dead letter and a tombstone. */
final class FanOut implements Processor<byte[], byte[], byte[], byte[]> {

    private final FitModel model;
    private @Nullable ProcessorContext<byte[], byte[]> context;

    FanOut(FitModel model) {
        this.model = model;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        ProcessorContext<byte[], byte[]> to = context;
        if (to == null) {
            throw new IllegalStateException("not initialised");
        }
        RuntimeException failure = failure(record);
        Record<byte[], byte[]> bare = record.withHeaders(new RecordHeaders());
        if (failure == null) {
            to.forward(bare, MatchingTopology.FAN_OUT_SINK);
            return;
        }
        RecordMetadata from = to.recordMetadata().orElseThrow();
        var headers = DeadLetter.headers(record.headers(), from.topic(), from.partition(), from.offset(), failure);
        to.forward(record.withHeaders(headers), MatchingTopology.DEAD_LETTERS_SINK);
        if (record.key() != null) {
            to.forward(bare.withValue(tombstone()), MatchingTopology.FAN_OUT_SINK);
        }
    }

    private @Nullable RuntimeException failure(Record<byte[], byte[]> record) {
        if (record.key() == null) {
            return new Unreadable("a record needs a key");
        }
        if (record.value() == null) {
            return null;
        }
        try {
            KnownJob.read(model, new String(record.key(), StandardCharsets.UTF_8), record.value(), record.timestamp());
            return null;
        } catch (RuntimeException unreadable) {
            return unreadable;
        }
    }

    @SuppressWarnings("NullAway") // Kafka's types don't say that a value may be null
    private static byte[] tombstone() {
        return null;
    }
}
