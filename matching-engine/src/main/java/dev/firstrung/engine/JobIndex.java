package dev.firstrung.engine;

import dev.firstrung.engine.columns.Store;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * All open jobs, ready to be scored for one candidate. Safe for any number of threads; a scan sees the jobs of one moment, and goes on
 * while jobs change.
 */
public final class JobIndex {

    private final FitModel model;
    private final RowIndex<Candidate> rows;

    /** An empty index of jobs that this model scores. */
    public JobIndex(FitModel model) {
        this(model, new Store(new JobLayout(model.vocabulary())));
    }

    JobIndex(FitModel model, Store store) {
        this.model = model;
        rows = new RowIndex<>(store, candidate -> {
            CompiledCandidate compiled = model.compile(candidate);
            return () -> new JobQuery(compiled, model.vocabulary());
        });
    }

    /** Adds the job, or replaces the one with its id. */
    public void put(Job job) {
        rows.put(job.id(), PackedJob.of(model.compile(job), model.vocabulary()));
    }

    /** Removes the job; false when there was none. */
    public boolean remove(String jobId) {
        return rows.remove(jobId);
    }

    /** The number of jobs. */
    public int size() {
        return rows.size();
    }

    /** Bytes of the index that a query reads from one end to the other, beside rows that it scores exactly: what memory must deliver. */
    public long scannedBytes(Candidate candidate) {
        return rows.scannedBytes(candidate);
    }

    /** Bytes of memory that the index takes, without the model's dictionaries, which all its indexes share. */
    public long bytes() {
        return rows.bytes();
    }

    /**
     * The best eligible jobs for a candidate.
     *
     * @param k at most this many, 0 or more
     * @param threshold least score; above 100 nothing is found
     * @return score descending, then id ascending
     * @throws IllegalArgumentException when k is negative
     */
    public List<Ranked> best(Candidate candidate, int k, int threshold) {
        return rows.best(candidate, k, threshold);
    }

    /**
     * Visits the eligible jobs of at least a score for a candidate, in no particular order.
     *
     * @param visitor takes the job's id and the score; it must not ask an index, whose room for a query its thread shares
     */
    public void forEachEligible(Candidate candidate, int threshold, ObjIntConsumer<String> visitor) {
        rows.forEachEligible(candidate, threshold, visitor);
    }

    /** Visits every job's score for a candidate, in no particular order. */
    public void forEachScore(Candidate candidate, ScoreVisitor visitor) {
        rows.forEachScore(candidate, visitor);
    }
}
