package dev.firstrung.matching.topology;

import dev.firstrung.engine.CandidateIndex;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.JobIndex;
import dev.firstrung.engine.Ranked;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who ranks where among one partition's candidates and all open jobs. It tells exactly which pairs are kept, and after each change
 * which ones to look at again; it holds no record of what was said before. Not thread-safe.
 *
 * <p>A ranking that ran short is filled from the index by {@link #refillOne}, one at a time, since one change can leave many of
 * them short; until {@link #isExact} nothing may be asked.
 *
 * <p>A hidden candidate has a ranking of jobs, but no place in any job's ranking of candidates.
 */
final class Standings {

    private static final int NOT_ADMITTED = -1;

    private final Limits limits;
    private final Changes changes;
    private final JobIndex jobIndex;
    private final CandidateIndex visibleIndex;
    private final CandidateIndex hiddenIndex;
    private final Map<String, RankedCandidate> candidates = new HashMap<>();
    private final Map<String, RankedJob> jobs = new HashMap<>();
    private final Set<String> shortOfJobs = new LinkedHashSet<>();
    private final Set<String> shortOfCandidates = new LinkedHashSet<>();

    Standings(FitModel model, Limits limits, Changes changes) {
        this.limits = limits;
        this.changes = changes;
        jobIndex = new JobIndex(model);
        visibleIndex = new CandidateIndex(model);
        hiddenIndex = new CandidateIndex(model);
    }

    /** Hears which pairs may have become kept or not kept any more, or have new inputs. */
    interface Changes {

        /** All pairs of the candidate. */
        void candidate(String candidateId);

        void pair(String candidateId, String jobId);
    }

    private record RankedCandidate(Candidate candidate, boolean visible, Ranking jobs) {}

    private record RankedJob(Job job, Ranking candidates) {}

    void putCandidate(Candidate candidate, boolean visible) {
        String id = candidate.id();
        RankedCandidate before = candidates.get(id);
        Map<String, Integer> scoresBefore = scoresInJobRankings(before);
        Map<String, Integer> scores = admittedJobs(candidate);
        if (before != null && before.visible() != visible) {
            indexFor(before.visible()).remove(id);
        }
        indexFor(visible).put(candidate);
        candidates.put(id, new RankedCandidate(candidate, visible, rankJobs(scores)));
        changes.candidate(id);
        changeInJobRankings(id, scoresBefore, visible ? scores : Map.of());
    }

    void removeCandidate(String id) {
        RankedCandidate before = candidates.get(id);
        if (before == null) {
            return;
        }
        Map<String, Integer> scoresBefore = scoresInJobRankings(before);
        candidates.remove(id);
        indexFor(before.visible()).remove(id);
        changes.candidate(id);
        changeInJobRankings(id, scoresBefore, Map.of());
    }

    void putJob(Job job) {
        RankedJob before = jobs.get(job.id());
        Map<String, Integer> scoresBefore = before == null ? Map.of() : admittedCandidates(before.job());
        Map<String, Integer> scores = admittedCandidates(job);
        jobIndex.put(job);
        List<Ranked> visible = new ArrayList<>();
        scores.forEach((id, score) -> {
            if (get(candidates, id).visible()) {
                visible.add(new Ranked(id, score));
            }
        });
        var ranking = Ranking.of(limits.bestCandidates(), visible);
        jobs.put(job.id(), new RankedJob(job, ranking));
        changePlaced(before, job.id());
        ranking.placed().forEach(candidate -> changes.pair(candidate.id(), job.id()));
        changeInCandidateRankings(job.id(), scoresBefore, scores);
    }

    void removeJob(String jobId) {
        RankedJob before = jobs.remove(jobId);
        if (before == null) {
            return;
        }
        jobIndex.remove(jobId);
        changePlaced(before, jobId);
        changeInCandidateRankings(jobId, admittedCandidates(before.job()), Map.of());
    }

    private void changePlaced(@Nullable RankedJob before, String jobId) {
        if (before != null) {
            before.candidates().placed().forEach(candidate -> changes.pair(candidate.id(), jobId));
        }
    }

    private void changeInJobRankings(String candidateId, Map<String, Integer> before, Map<String, Integer> now) {
        forEachOf(before, now, (jobId, scoreBefore, score) -> {
            RankedJob ranked = get(jobs, jobId);
            ranked.candidates().change(candidateId, scoreBefore, score, id -> changes.pair(id, jobId));
            if (ranked.candidates().isShort()) {
                shortOfCandidates.add(jobId);
            }
        });
    }

    private void changeInCandidateRankings(String jobId, Map<String, Integer> before, Map<String, Integer> now) {
        forEachOf(before, now, (candidateId, scoreBefore, score) -> {
            RankedCandidate ranked = get(candidates, candidateId);
            ranked.jobs().change(jobId, scoreBefore, score, id -> changes.pair(candidateId, id));
            if (ranked.jobs().isShort()) {
                shortOfJobs.add(candidateId);
            }
            if (score >= 0 && ranked.jobs().hasPlaceFor(jobId, score)) {
                changes.pair(candidateId, jobId);
            }
        });
    }

    private interface ScoreChange {
        void of(String id, int before, int now);
    }

    private static void forEachOf(Map<String, Integer> before, Map<String, Integer> now, ScoreChange change) {
        before.forEach((id, score) -> {
            if (!now.containsKey(id)) {
                change.of(id, score, NOT_ADMITTED);
            }
        });
        now.forEach((id, score) -> change.of(id, before.getOrDefault(id, NOT_ADMITTED), score));
    }

    /** Whether every ranking holds all that has a place. */
    boolean isExact() {
        return shortOfJobs.isEmpty() && shortOfCandidates.isEmpty();
    }

    /** How many rankings are to be filled. */
    int shortRankings() {
        return shortOfJobs.size() + shortOfCandidates.size();
    }

    /** Fills one ranking, while there is one that is short. */
    void refillOne() {
        if (shortOfJobs.isEmpty()) {
            refillCandidatesOf(removeFirst(shortOfCandidates));
        } else {
            refillJobsOf(removeFirst(shortOfJobs));
        }
    }

    private void refillJobsOf(String candidateId) {
        RankedCandidate ranked = candidates.get(candidateId);
        if (ranked != null && ranked.jobs().isShort()) {
            int wanted = Ranking.capacity(limits.bestJobs());
            var best = jobIndex.best(ranked.candidate(), wanted, limits.threshold());
            var known = best.stream()
                    .map(job -> new Ranked(idOfJob(job.id()), job.score()))
                    .toList();
            ranked.jobs().refill(known, id -> changes.pair(candidateId, id));
        }
    }

    private void refillCandidatesOf(String jobId) {
        RankedJob ranked = jobs.get(jobId);
        if (ranked != null && ranked.candidates().isShort()) {
            int wanted = Ranking.capacity(limits.bestCandidates());
            var best = visibleIndex.best(ranked.job(), wanted, limits.threshold());
            var known = best.stream()
                    .map(candidate -> new Ranked(idOfCandidate(candidate.id()), candidate.score()))
                    .toList();
            ranked.candidates().refill(known, id -> changes.pair(id, jobId));
        }
    }

    private static String removeFirst(Set<String> ids) {
        var iterator = ids.iterator();
        String first = iterator.next();
        iterator.remove();
        return first;
    }

    /** The score of the pair, when it is kept. */
    OptionalInt kept(String candidateId, String jobId) {
        RankedCandidate candidate = candidates.get(candidateId);
        RankedJob job = jobs.get(jobId);
        if (candidate == null || job == null) {
            return OptionalInt.empty();
        }
        OptionalInt score = candidate.jobs().scoreOf(jobId);
        return score.isPresent() ? score : job.candidates().scoreOf(candidateId);
    }

    /** The candidate's kept pairs: score by job id. */
    Map<String, Integer> keptOf(String candidateId) {
        RankedCandidate candidate = candidates.get(candidateId);
        if (candidate == null) {
            return Map.of();
        }
        Map<String, Integer> kept = new HashMap<>();
        candidate.jobs().placed().forEach(job -> kept.put(job.id(), job.score()));
        if (candidate.visible()) {
            admittedJobs(candidate.candidate()).forEach((jobId, score) -> {
                if (get(jobs, jobId).candidates().hasPlaceFor(candidateId, score)) {
                    kept.put(jobId, score);
                }
            });
        }
        return kept;
    }

    private Map<String, Integer> scoresInJobRankings(@Nullable RankedCandidate candidate) {
        return candidate != null && candidate.visible() ? admittedJobs(candidate.candidate()) : Map.of();
    }

    private Map<String, Integer> admittedJobs(Candidate candidate) {
        Map<String, Integer> scores = new HashMap<>();
        jobIndex.forEachEligible(candidate, limits.threshold(), (id, score) -> scores.put(idOfJob(id), score));
        return scores;
    }

    private Map<String, Integer> admittedCandidates(Job job) {
        Map<String, Integer> scores = new HashMap<>();
        for (CandidateIndex index : List.of(visibleIndex, hiddenIndex)) {
            index.forEachEligible(job, limits.threshold(), (id, score) -> scores.put(idOfCandidate(id), score));
        }
        return scores;
    }

    private Ranking rankJobs(Map<String, Integer> scores) {
        List<Ranked> ranked = new ArrayList<>(scores.size());
        scores.forEach((id, score) -> ranked.add(new Ranked(id, score)));
        return Ranking.of(limits.bestJobs(), ranked);
    }

    /** The one text of the id that all rankings share: an index makes a new one for each answer, and rankings hold a hundred for each candidate. */
    private String idOfJob(String id) {
        return get(jobs, id).job().id();
    }

    private String idOfCandidate(String id) {
        return get(candidates, id).candidate().id();
    }

    private CandidateIndex indexFor(boolean visible) {
        return visible ? visibleIndex : hiddenIndex;
    }

    private static <T> T get(Map<String, T> ranked, String id) {
        T found = ranked.get(id);
        if (found == null) {
            throw new IllegalStateException("the index has " + id + ", the standings have not");
        }
        return found;
    }
}
