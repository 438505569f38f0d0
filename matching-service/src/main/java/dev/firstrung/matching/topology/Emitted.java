package dev.firstrung.matching.topology;

import dev.firstrung.contracts.MatchKey;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What was last said of a partition's candidates, in two stores: for which state of a candidate, and pair by pair, so that a job's event writes
 * its own pairs and not the whole list of everybody it fits.
 */
final class Emitted {

    /** A key that no candidate's id can be. */
    private static final String SEQUENCE_KEY = ":sequence";

    /** Where versions before kept the sequence: a key that a candidate's id can be. */
    private static final String FORMER_SEQUENCE_KEY = "#sequence";

    private static final StringSerializer AS_STORED = new StringSerializer();

    private final KeyValueStore<String, byte[]> candidates;
    private final KeyValueStore<String, byte[]> pairs;

    /** Of restored stores; the pairs are by {@link MatchKey}. */
    Emitted(KeyValueStore<String, byte[]> candidates, KeyValueStore<String, byte[]> pairs) {
        this.candidates = candidates;
        this.pairs = pairs;
        carrySequenceOver();
    }

    /** A version before may have run again in between, so the larger sequence is the newest. */
    private void carrySequenceOver() {
        byte[] former = candidates.get(FORMER_SEQUENCE_KEY);
        if (former == null || former.length != Long.BYTES) { // a candidate's entry is JSON, and longer
            return;
        }
        long sequence = ByteBuffer.wrap(former).getLong();
        putSequence(Math.max(sequence, sequence().orElse(sequence)));
        candidates.delete(FORMER_SEQUENCE_KEY);
    }

    void forEachCandidate(Consumer<String> candidateId) {
        try (KeyValueIterator<String, byte[]> all = candidates.all()) {
            all.forEachRemaining(entry -> {
                if (!entry.key.equals(SEQUENCE_KEY)) {
                    candidateId.accept(entry.key);
                }
            });
        }
    }

    EmittedCandidate candidate(String id) {
        return EmittedCandidate.read(candidates.get(id));
    }

    void put(String id, EmittedCandidate candidate) {
        candidates.put(id, candidate.write());
    }

    /** Forgets the candidate, whose pairs are deleted already. */
    void delete(String id) {
        candidates.delete(id);
    }

    /** All of a candidate's pairs, by job id. */
    Map<String, EmittedPair> pairsOf(String candidateId) {
        Map<String, EmittedPair> found = new TreeMap<>();
        try (KeyValueIterator<String, byte[]> all = pairs.prefixScan(MatchKey.startOf(candidateId), AS_STORED)) {
            all.forEachRemaining(entry -> found.put(MatchKey.parse(entry.key).jobId(), EmittedPair.read(entry.value)));
        }
        return found;
    }

    /** Those of a candidate's pairs with these jobs that there are. */
    Map<String, EmittedPair> pairsOf(String candidateId, Collection<String> jobIds) {
        Map<String, EmittedPair> found = new TreeMap<>();
        for (String jobId : jobIds) {
            byte[] pair = pairs.get(new MatchKey(candidateId, jobId).toString());
            if (pair != null) {
                found.put(jobId, EmittedPair.read(pair));
            }
        }
        return found;
    }

    void put(MatchKey key, EmittedPair pair) {
        pairs.put(key.toString(), pair.write());
    }

    void delete(MatchKey key) {
        pairs.delete(key.toString());
    }

    /** The newest sequence; none before the first. */
    OptionalLong sequence() {
        byte[] stored = candidates.get(SEQUENCE_KEY);
        return stored == null
                ? OptionalLong.empty()
                : OptionalLong.of(ByteBuffer.wrap(stored).getLong());
    }

    void putSequence(long sequence) {
        candidates.put(
                SEQUENCE_KEY, ByteBuffer.allocate(Long.BYTES).putLong(sequence).array());
    }
}
