package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * All open jobs, ready to be scored for one candidate. Safe for any number of threads; a scan sees each job at most once, with
 * the changes that were complete when it began and perhaps later ones.
 */
final class JobIndexReference {

    private final FitModel model;
    private final ConcurrentMap<String, CompiledJob> jobs = new ConcurrentHashMap<>();

    JobIndexReference(FitModel model) {
        this.model = model;
    }

    /** Adds the job, or replaces the one with its id. */
    void put(Job job) {
        jobs.put(job.id(), model.compile(job));
    }

    /** Removes the job; false when there was none. */
    boolean remove(String jobId) {
        return jobs.remove(jobId) != null;
    }

    int size() {
        return jobs.size();
    }

    /**
     * The best eligible jobs for a candidate.
     *
     * @param k at most this many
     * @param threshold least score
     * @return score descending, then id ascending
     */
    List<Ranked> best(Candidate candidate, int k, int threshold) {
        BestFirst best = new BestFirst(k, threshold);
        forEachScore(candidate, best);
        return best.best();
    }

    /** Visits every job's score for a candidate, in no particular order. */
    void forEachScore(Candidate candidate, ScoreVisitor visitor) {
        CompiledCandidate compiled = model.compile(candidate);
        Scratch scratch = new Scratch();
        for (CompiledJob job : jobs.values()) {
            visitor.visit(job.id, scratch.points(compiled, job), Eligibility.against(compiled, job) == 0);
        }
    }
}
