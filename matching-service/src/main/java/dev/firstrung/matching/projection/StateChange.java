package dev.firstrung.matching.projection;

import dev.firstrung.contracts.State;
import dev.firstrung.contracts.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record of an entity's state, read.
 *
 * @param state null when the entity is gone
 * @param offset orders the records of a key, also over the deletion and return of an entity, when versions begin again
 */
record StateChange<S extends State>(String key, @Nullable S state, long offset, Instant time) {

    /** @throws RuntimeException when it isn't a state of that type under its own key */
    static <S extends State> StateChange<S> read(ConsumerRecord<byte[], byte[]> record, Class<S> type) {
        String key = key(record);
        byte[] value = record.value();
        if (value == null) {
            return absent(record);
        }
        S state = Wire.read(value, type);
        if (!state.key().equals(key)) {
            throw new IllegalArgumentException("the record's key is not the key of its state");
        }
        return new StateChange<>(key, state, record.offset(), time(record));
    }

    /** The record taken as one that says its entity is gone. */
    static <S extends State> StateChange<S> absent(ConsumerRecord<byte[], byte[]> record) {
        return new StateChange<>(key(record), null, record.offset(), time(record));
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    private static Instant time(ConsumerRecord<byte[], byte[]> record) {
        return Instant.ofEpochMilli(Math.max(0, record.timestamp()));
    }
}
