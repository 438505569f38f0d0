package dev.firstrung.endtoend;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.CandidateState.Visibility;
import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.MatchState.LedgerLine;
import dev.firstrung.contracts.Topic;
import dev.firstrung.contracts.Wire;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.FitScore;
import dev.firstrung.matching.fit.EngineInputs;
import dev.firstrung.matching.fit.ExplainedPair;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kept set from scratch, by the definition: every pair is scored; kept are eligible pairs of at least the threshold that are
 * among the candidate's best jobs, or among the job's best visible candidates of the candidate's partition; ties go by id.
 */
final class BruteForce {

    private final FitModel model = FitModel.v1();
    private final int bestJobs;
    private final int bestCandidates;

    BruteForce(int bestJobs, int bestCandidates) {
        this.bestJobs = bestJobs;
        this.bestCandidates = bestCandidates;
    }

    /** A match as far as it is determined by its inputs. */
    record Match(
            int score, long candidateVersion, long jobVersion, String model, String title, List<LedgerLine> ledger) {

        static Match of(MatchState state) {
            return new Match(
                    state.score(),
                    state.candidateVersion(),
                    state.jobVersion(),
                    state.modelVersion(),
                    state.title(),
                    state.ledger());
        }
    }

    /** The kept matches by {@code candidateId:jobId}, recomputed from the topics of candidates and jobs. */
    Map<String, Match> fromTopics(String kafka) {
        var jobs = TopicState.newest(kafka, Topic.JOBS.topicName()).values().stream()
                .filter(record -> record.value() != null)
                .map(record -> Wire.read(record.value(), JobState.class))
                .toList();
        Map<Integer, List<CandidateState>> partitions =
                TopicState.newest(kafka, Topic.CANDIDATES.topicName()).values().stream()
                        .filter(record -> record.value() != null)
                        .collect(Collectors.groupingBy(
                                record -> record.partition(),
                                Collectors.mapping(
                                        record -> Wire.read(record.value(), CandidateState.class),
                                        Collectors.toList())));
        var kept = new TreeMap<String, Match>();
        partitions.values().forEach(candidates -> kept.putAll(partition(candidates, jobs)));
        return kept;
    }

    private Map<String, Match> partition(List<CandidateState> candidates, List<JobState> jobs) {
        var pairs = candidates.stream()
                .flatMap(candidate -> jobs.stream().map(job -> score(candidate, job)))
                .filter(pair -> pair.fit.eligible() && pair.fit.score() >= RunningStack.THRESHOLD)
                .toList();
        Set<Pair> kept = new HashSet<>();
        pairs.stream()
                .collect(Collectors.groupingBy(pair -> pair.candidate.candidateId()))
                .values()
                .forEach(list -> list.stream()
                        .sorted(Pair.BEST.thenComparing(pair -> pair.job.jobId()))
                        .limit(bestJobs)
                        .forEach(kept::add));
        pairs.stream()
                .filter(pair -> pair.candidate.visibility() == Visibility.BLIND)
                .collect(Collectors.groupingBy(pair -> pair.job.jobId()))
                .values()
                .forEach(list -> list.stream()
                        .sorted(Pair.BEST.thenComparing(pair -> pair.candidate.candidateId()))
                        .limit(bestCandidates)
                        .forEach(kept::add));
        return kept.stream().collect(Collectors.toMap(Pair::key, this::match));
    }

    private Pair score(CandidateState candidate, JobState job) {
        return new Pair(candidate, job, model.score(EngineInputs.candidate(candidate), EngineInputs.job(job)));
    }

    private Match match(Pair pair) {
        return new Match(
                pair.fit.score(),
                pair.candidate.version(),
                pair.job.version(),
                model.version(),
                pair.job.title(),
                ExplainedPair.ledger(pair.fit));
    }

    private record Pair(CandidateState candidate, JobState job, FitScore fit) {

        static final Comparator<Pair> BEST =
                Comparator.comparingInt((Pair pair) -> pair.fit.score()).reversed();

        String key() {
            return candidate.candidateId() + ":" + job.jobId();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pair pair && key().equals(pair.key());
        }

        @Override
        public int hashCode() {
            return Objects.hash(candidate.candidateId(), job.jobId());
        }
    }
}
