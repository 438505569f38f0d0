package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Candidates, ready to be scored for one job. Safe for any number of threads; a scan sees each candidate at most once, with the
 * changes that were complete when it began and perhaps later ones.
 */
final class CandidateIndexReference {

    private final FitModel model;
    private final ConcurrentMap<String, CompiledCandidate> candidates = new ConcurrentHashMap<>();

    CandidateIndexReference(FitModel model) {
        this.model = model;
    }

    /** Adds the candidate, or replaces the one with its id. */
    void put(Candidate candidate) {
        candidates.put(candidate.id(), model.compile(candidate));
    }

    /** Removes the candidate; false when there was none. */
    boolean remove(String candidateId) {
        return candidates.remove(candidateId) != null;
    }

    int size() {
        return candidates.size();
    }

    /**
     * The best eligible candidates for a job.
     *
     * @param m at most this many
     * @param threshold least score
     * @return score descending, then id ascending
     */
    List<Ranked> best(Job job, int m, int threshold) {
        BestFirst best = new BestFirst(m, threshold);
        forEachScore(job, best);
        return best.best();
    }

    /** Visits every candidate's score for a job, in no particular order. */
    void forEachScore(Job job, ScoreVisitor visitor) {
        CompiledJob compiled = model.compile(job);
        Scratch scratch = new Scratch();
        for (CompiledCandidate candidate : candidates.values()) {
            visitor.visit(
                    candidate.id, scratch.points(candidate, compiled), Eligibility.against(candidate, compiled) == 0);
        }
    }
}
