package dev.firstrung.matching.topology;

import dev.firstrung.contracts.MatchKey;
import dev.firstrung.contracts.MatchState.Change;
import dev.firstrung.engine.Explainer;
import dev.firstrung.engine.FitModel;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Says what changed: compares a candidate's kept pairs with the list of what was last said, sends the differences, and keeps the
 * new list. Sent records and list are written in one transaction.
 *
 * <p>Sequences count the partition's changes, not the candidate's, so that they go on growing for a person who was deleted and
 * comes back, without keeping anything about that person. The first one is taken from the clock, so that they grow also after
 * the lists were lost.
 */
final class Emitter {

    /** A key in the store of lists that is no candidate's id. */
    static final String SEQUENCE_KEY = "#sequence";

    private static final long PER_MILLISECOND = 1_000;

    private final FitModel model;
    private final Standings standings;
    private final KeyValueStore<String, byte[]> lists;
    private final Map<String, KnownJob> jobs;
    private final Consumer<Record<byte[], byte[]>> matches;
    private final LongSupplier clock;
    private long sequence;

    Emitter(
            FitModel model,
            Standings standings,
            KeyValueStore<String, byte[]> lists,
            Map<String, KnownJob> jobs,
            Consumer<Record<byte[], byte[]>> matches,
            LongSupplier clock) {
        this.model = model;
        this.standings = standings;
        this.lists = lists;
        this.jobs = jobs;
        this.matches = matches;
        this.clock = clock;
        byte[] stored = lists.get(SEQUENCE_KEY);
        sequence = stored == null
                ? clock.getAsLong() * PER_MILLISECOND
                : ByteBuffer.wrap(stored).getLong();
    }

    /** The candidate's record offset as it was when the list was made; 0 when there is none. */
    long candidateOffset(String candidateId) {
        return EmittedList.read(lists.get(candidateId)).candidateOffset();
    }

    /** The candidate is gone: so are all the pairs. */
    void erase(String candidateId) {
        byte[] stored = lists.get(candidateId);
        if (stored == null) {
            return;
        }
        var list = EmittedList.read(stored);
        for (String jobId : new TreeSet<>(list.entries().keySet())) {
            gone(candidateId, jobId, list.candidateOffset());
        }
        lists.delete(candidateId);
        keepSequence(!list.entries().isEmpty());
    }

    void emit(KnownCandidate candidate, Dirt.Pairs pairs) {
        var list = EmittedList.read(lists.get(candidate.id()));
        boolean outdated = list.isOutdated(candidate, model.version());
        Map<String, EmittedList.Entry> kept = outdated || pairs.all() ? keptOf(candidate) : keptAmong(candidate, pairs);
        TreeMap<String, EmittedList.Entry> entries = list.copyOfEntries();
        var looked = new TreeSet<>(outdated || pairs.all() ? entries.keySet() : pairs.jobIds());
        looked.addAll(kept.keySet());
        long before = sequence;
        Explainer explainer = null;
        for (String jobId : looked) {
            EmittedList.Entry now = kept.get(jobId);
            EmittedList.Entry said = entries.get(jobId);
            if (now != null && (outdated || !now.equals(said))) {
                explainer = explainer == null ? model.explainer(candidate.input()) : explainer;
                present(explainer, candidate, jobId, said);
                entries.put(jobId, now);
            } else if (now == null && said != null) {
                gone(candidate.id(), jobId, candidate.offset());
                entries.remove(jobId);
            }
        }
        boolean said = sequence != before;
        if (said || outdated || list.candidateOffset() != candidate.offset()) {
            var next = new EmittedList(
                    model.version(), candidate.version(), candidate.offset(), candidate.digest(), entries);
            lists.put(candidate.id(), next.write());
        }
        keepSequence(said);
    }

    private Map<String, EmittedList.Entry> keptOf(KnownCandidate candidate) {
        Map<String, EmittedList.Entry> kept = new TreeMap<>();
        standings
                .keptOf(candidate.id())
                .forEach((jobId, score) -> kept.put(jobId, job(jobId).scored(score)));
        return kept;
    }

    private Map<String, EmittedList.Entry> keptAmong(KnownCandidate candidate, Dirt.Pairs pairs) {
        Map<String, EmittedList.Entry> kept = new TreeMap<>();
        for (String jobId : pairs.jobIds()) {
            OptionalInt score = standings.kept(candidate.id(), jobId);
            if (score.isPresent()) {
                kept.put(jobId, job(jobId).scored(score.getAsInt()));
            }
        }
        return kept;
    }

    private void present(
            Explainer explainer, KnownCandidate candidate, String jobId, EmittedList.@Nullable Entry said) {
        Change change = said == null ? Change.APPEARED : Change.CHANGED;
        matches.accept(MatchRecords.present(explainer, candidate, job(jobId), ++sequence, change));
    }

    private void gone(String candidateId, String jobId, long candidateOffset) {
        var key = new MatchKey(candidateId, jobId);
        matches.accept(MatchRecords.gone(key, ++sequence, candidateOffset, clock.getAsLong()));
    }

    private void keepSequence(boolean changed) {
        if (changed) {
            lists.put(
                    SEQUENCE_KEY,
                    ByteBuffer.allocate(Long.BYTES).putLong(sequence).array());
        }
    }

    private KnownJob job(String jobId) {
        KnownJob job = jobs.get(jobId);
        if (job == null) {
            throw new IllegalStateException("no open job " + jobId);
        }
        return job;
    }
}
