package dev.firstrung.matching.topology;

import dev.firstrung.contracts.MatchKey;
import dev.firstrung.contracts.MatchState.Change;
import dev.firstrung.engine.Explainer;
import dev.firstrung.engine.FitModel;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Says what changed: compares a candidate's kept pairs with what was last said of them, sends the differences, and keeps what it said. Both are
 * written in one transaction.
 *
 * <p>Sequences count the partition's changes, not the candidate's, so that they go on growing for a person who was deleted and
 * comes back, without keeping anything about that person. The first one is taken from the clock, so that they grow also after
 * the stores were lost.
 */
final class Emitter {

    private static final long PER_MILLISECOND = 1_000;

    private final FitModel model;
    private final Standings standings;
    private final Emitted emitted;
    private final Map<String, KnownJob> jobs;
    private final Consumer<Record<byte[], byte[]>> matches;
    private final LongSupplier clock;
    private long sequence;

    Emitter(
            FitModel model,
            Standings standings,
            Emitted emitted,
            Map<String, KnownJob> jobs,
            Consumer<Record<byte[], byte[]>> matches,
            LongSupplier clock) {
        this.model = model;
        this.standings = standings;
        this.emitted = emitted;
        this.jobs = jobs;
        this.matches = matches;
        this.clock = clock;
        sequence = emitted.sequence().orElseGet(() -> clock.getAsLong() * PER_MILLISECOND);
    }

    /** The offset of the candidate's newest record; 0 when none is known. */
    long candidateOffset(String candidateId) {
        return emitted.candidate(candidateId).candidateOffset();
    }

    /** Keeps the record's offset, which the candidate's store doesn't have, until the candidate is emitted: a restart may come before. */
    void remember(KnownCandidate candidate) {
        EmittedCandidate last = emitted.candidate(candidate.id());
        if (last.candidateOffset() != candidate.offset()) {
            emitted.put(candidate.id(), last.at(candidate.offset()));
        }
    }

    /** The candidate is gone: so are all the pairs. */
    void erase(String candidateId) {
        long before = sequence;
        long offset = candidateOffset(candidateId);
        for (String jobId : emitted.pairsOf(candidateId).keySet()) {
            gone(new MatchKey(candidateId, jobId), offset);
        }
        emitted.delete(candidateId);
        keepSequence(before);
    }

    void emit(KnownCandidate candidate, Dirt.Pairs pairs) {
        EmittedCandidate last = emitted.candidate(candidate.id());
        boolean outdated = last.isOutdated(candidate, model.version());
        boolean all = outdated || pairs.all();
        Map<String, EmittedPair> kept = all ? keptOf(candidate) : keptAmong(candidate, pairs);
        Map<String, EmittedPair> said =
                all ? emitted.pairsOf(candidate.id()) : emitted.pairsOf(candidate.id(), pairs.jobIds());
        var looked = new TreeSet<>(said.keySet());
        looked.addAll(kept.keySet());
        long before = sequence;
        Explainer explainer = null;
        for (String jobId : looked) {
            EmittedPair now = kept.get(jobId);
            if (now == null) {
                gone(new MatchKey(candidate.id(), jobId), candidate.offset());
            } else if (outdated || !now.equals(said.get(jobId))) {
                explainer = explainer == null ? model.explainer(candidate.input()) : explainer;
                present(explainer, candidate, now, jobId, said.get(jobId));
            }
        }
        if (outdated || last.candidateOffset() != candidate.offset()) {
            emitted.put(candidate.id(), EmittedCandidate.of(candidate, model.version()));
        }
        keepSequence(before);
    }

    private Map<String, EmittedPair> keptOf(KnownCandidate candidate) {
        Map<String, EmittedPair> kept = new TreeMap<>();
        standings
                .keptOf(candidate.id())
                .forEach((jobId, score) -> kept.put(jobId, job(jobId).scored(score)));
        return kept;
    }

    private Map<String, EmittedPair> keptAmong(KnownCandidate candidate, Dirt.Pairs pairs) {
        Map<String, EmittedPair> kept = new TreeMap<>();
        for (String jobId : pairs.jobIds()) {
            OptionalInt score = standings.kept(candidate.id(), jobId);
            if (score.isPresent()) {
                kept.put(jobId, job(jobId).scored(score.getAsInt()));
            }
        }
        return kept;
    }

    private void present(
            Explainer explainer, KnownCandidate candidate, EmittedPair now, String jobId, @Nullable EmittedPair said) {
        Change change = said == null ? Change.APPEARED : Change.CHANGED;
        matches.accept(MatchRecords.present(explainer, candidate, job(jobId), ++sequence, change));
        emitted.put(new MatchKey(candidate.id(), jobId), now);
    }

    private void gone(MatchKey key, long candidateOffset) {
        matches.accept(MatchRecords.gone(key, ++sequence, candidateOffset, clock.getAsLong()));
        emitted.delete(key);
    }

    private void keepSequence(long before) {
        if (sequence != before) {
            emitted.putSequence(sequence);
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
