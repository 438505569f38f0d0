package dev.firstrung.matching.topology;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.CandidateState.Visibility;
import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.MatchKey;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.FitScore;
import dev.firstrung.engine.Ranked;
import dev.firstrung.matching.fit.EngineInputs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The kept pairs by the definition, from nothing: every pair scored, every list sorted. */
final class BruteForce {

    private BruteForce() {}

    /** Score by key of each kept pair. */
    static Map<String, Integer> kept(
            FitModel model, Limits limits, Collection<CandidateState> candidates, Collection<JobState> jobs) {
        Map<String, List<Ranked>> byCandidate = new HashMap<>();
        Map<String, List<Ranked>> byJob = new HashMap<>();
        for (CandidateState candidate : candidates) {
            for (JobState job : jobs) {
                FitScore fit = model.score(EngineInputs.candidate(candidate), EngineInputs.job(job));
                if (fit.eligible() && fit.score() >= limits.threshold()) {
                    add(byCandidate, candidate.candidateId(), new Ranked(job.jobId(), fit.score()));
                    if (candidate.visibility() == Visibility.BLIND) {
                        add(byJob, job.jobId(), new Ranked(candidate.candidateId(), fit.score()));
                    }
                }
            }
        }
        var kept = new TreeMap<String, Integer>();
        byCandidate.forEach((id, jobsOfIt) -> best(jobsOfIt, limits.bestJobs())
                .forEach(job -> kept.put(new MatchKey(id, job.id()).toString(), job.score())));
        byJob.forEach((id, candidatesOfIt) -> best(candidatesOfIt, limits.bestCandidates())
                .forEach(candidate -> kept.put(new MatchKey(candidate.id(), id).toString(), candidate.score())));
        return kept;
    }

    private static void add(Map<String, List<Ranked>> lists, String id, Ranked entry) {
        lists.computeIfAbsent(id, key -> new ArrayList<>()).add(entry);
    }

    private static List<Ranked> best(List<Ranked> all, int most) {
        return all.stream().sorted().limit(most).toList();
    }
}
