package dev.firstrung.matching.topology;

import dev.firstrung.contracts.CandidateState;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the stores had when the task started and is not ranked yet: all jobs before the candidates, so that each candidate is
 * ranked once. It is taken piece by piece, because all at once could outlast a transaction that another task of the thread has open.
 */
final class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

    private final JobPool jobPool;
    private final TimestampedKeyValueStore<byte[], byte[]> jobStore;
    private final TimestampedKeyValueStore<byte[], byte[]> candidateStore;
    private final Set<String> jobs;
    private final Set<String> candidates;

    Backlog(
            JobPool jobPool,
            TimestampedKeyValueStore<byte[], byte[]> jobStore,
            TimestampedKeyValueStore<byte[], byte[]> candidateStore) {
        this.jobPool = jobPool;
        this.jobStore = jobStore;
        this.candidateStore = candidateStore;
        jobs = keys(jobStore);
        candidates = keys(candidateStore);
        candidates.removeIf(key -> !CandidateState.isId(key)); // they became dead letters
    }

    private static Set<String> keys(TimestampedKeyValueStore<byte[], byte[]> store) {
        Set<String> keys = new LinkedHashSet<>();
        try (KeyValueIterator<byte[], ValueAndTimestamp<byte[]>> all = store.all()) {
            all.forEachRemaining(entry -> keys.add(new String(entry.key, StandardCharsets.UTF_8)));
        }
        return keys;
    }

    boolean isEmpty() {
        return jobs.isEmpty() && candidates.isEmpty();
    }

    /** A newer record of the job came. */
    void forgetJob(String jobId) {
        jobs.remove(jobId);
    }

    /** A newer record of the candidate came. */
    void forgetCandidate(String candidateId) {
        candidates.remove(candidateId);
    }

    /** Hands on what waits longest; nothing where its record can't be read. Call while not empty. */
    void takeOne(Consumer<KnownJob> toJobs, Consumer<KnownCandidate> toCandidates, ToLongFunction<String> offsets) {
        boolean job = !jobs.isEmpty();
        String key = removeFirst(job ? jobs : candidates);
        ValueAndTimestamp<byte[]> record = (job ? jobStore : candidateStore).get(key.getBytes(StandardCharsets.UTF_8));
        if (record == null) {
            return;
        }
        if (job) {
            orAbsent(() -> jobPool.read(key, record.value(), record.timestamp()))
                    .ifPresent(toJobs);
        } else {
            long offset = offsets.applyAsLong(key);
            orAbsent(() -> KnownCandidate.read(key, record.value(), record.timestamp(), offset))
                    .ifPresent(toCandidates);
        }
    }

    private static <T> Optional<T> orAbsent(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException unreadable) {
            // it became a dead letter when it was processed
            LOG.warn("the newest record of a key can't be read: it counts as absent");
            return Optional.empty();
        }
    }

    private static String removeFirst(Set<String> keys) {
        var iterator = keys.iterator();
        String first = iterator.next();
        iterator.remove();
        return first;
    }
}
