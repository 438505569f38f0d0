package dev.firstrung.matching.projection;

import dev.firstrung.contracts.MatchKey;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.Wire;
import dev.firstrung.matching.topology.MatchRecords;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record of the matches topic, read. */
public sealed interface MatchChange {

    MatchKey key();

    long sequence();

    /**
     * The pair is kept with this state.
     *
     * @param value the state as it came
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Present(MatchState state, byte[] value, long candidateOffset) implements MatchChange {
        @Override
        public MatchKey key() {
            return state.key();
        }

        @Override
        public long sequence() {
            return state.sequence();
        }
    }

    /** The pair is not kept any more. */
    record Gone(MatchKey key, long sequence) implements MatchChange {}

    /**
     * Reads a record.
     *
     * @throws RuntimeException when it isn't a match's record
     */
    static MatchChange read(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            throw new IllegalArgumentException("a record needs a key");
        }
        var key = MatchKey.parse(new String(record.key(), StandardCharsets.UTF_8));
        if (record.value() == null) {
            return new Gone(key, number(record, MatchRecords.SEQUENCE));
        }
        var state = Wire.read(record.value(), MatchState.class);
        if (!state.key().equals(key)) {
            throw new IllegalArgumentException("the record's key is not the key of its match");
        }
        return new Present(state, record.value(), number(record, MatchRecords.CANDIDATE_OFFSET));
    }

    /** The same, or nothing when it isn't a match's record. */
    static Optional<MatchChange> tryRead(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.of(read(record));
        } catch (RuntimeException unreadable) {
            return Optional.empty(); // the projection makes a dead letter of it
        }
    }

    private static long number(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("the header " + name + " is missing");
        }
        return Long.parseLong(new String(header.value(), StandardCharsets.UTF_8));
    }
}
