package dev.firstrung.engine;

import dev.firstrung.engine.columns.Store;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * Candidates, ready to be scored for one job. Safe for any number of threads; a scan sees the candidates of one moment, and goes on
 * while candidates change.
 */
public final class CandidateIndex {

    private final FitModel model;
    private final RowIndex<Job> rows;

    /** An empty index of candidates that this model scores. */
    public CandidateIndex(FitModel model) {
        this(model, new Store(new CandidateLayout(model.vocabulary())));
    }

    CandidateIndex(FitModel model, Store store) {
        this.model = model;
        rows = new RowIndex<>(store, job -> {
            CompiledJob compiled = model.compile(job);
            return () -> new CandidateQuery(compiled, model.vocabulary());
        });
    }

    /** Adds the candidate, or replaces the one with its id. */
    public void put(Candidate candidate) {
        rows.put(candidate.id(), PackedCandidate.of(model.compileHeld(candidate), model.vocabulary()));
    }

    /** Removes the candidate; false when there was none. */
    public boolean remove(String candidateId) {
        return rows.remove(candidateId);
    }

    /** The number of candidates. */
    public int size() {
        return rows.size();
    }

    /** Bytes of the index that a query reads from one end to the other, beside rows that it scores exactly: what memory must deliver. */
    public long scannedBytes(Job job) {
        return rows.scannedBytes(job);
    }

    /** Bytes of memory that the index takes, without the model's dictionaries, which all its indexes share. */
    public long bytes() {
        return rows.bytes();
    }

    /**
     * The best eligible candidates for a job.
     *
     * @param m at most this many, 0 or more
     * @param threshold least score; above 100 nothing is found
     * @return score descending, then id ascending
     * @throws IllegalArgumentException when m is negative
     */
    public List<Ranked> best(Job job, int m, int threshold) {
        return rows.best(job, m, threshold);
    }

    /**
     * Visits the eligible candidates of at least a score for a job, in no particular order.
     *
     * @param visitor takes the candidate's id and the score; it must not ask an index, whose room for a query its thread shares
     */
    public void forEachEligible(Job job, int threshold, ObjIntConsumer<String> visitor) {
        rows.forEachEligible(job, threshold, visitor);
    }

    /** Visits every candidate's score for a job, in no particular order. */
    public void forEachScore(Job job, ScoreVisitor visitor) {
        rows.forEachScore(job, visitor);
    }
}
