package dev.firstrung.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndexTest {

    private final FitModel model = FitModel.v1(TestRelations.INSTANCE);

    @Test
    void ranksJobsAsBruteForceDoesAfterAnyChanges() {
        RandomInputs inputs = new RandomInputs(31);
        JobIndex index = new JobIndex(model);
        Map<String, Job> open = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            String id = "job-" + inputs.random().nextInt(200);
            if (inputs.random().nextInt(4) == 0) {
                assertThat(index.remove(id)).isEqualTo(open.remove(id) != null);
            } else {
                Job job = inputs.job(id);
                index.put(job);
                open.put(id, job);
            }
            if (i % 100 == 0) {
                Candidate candidate = inputs.candidate();
                List<Ranked> expected = open.values().stream()
                        .filter(job -> model.score(candidate, job).eligible())
                        .map(job -> new Ranked(job.id(), model.points(candidate, job)))
                        .filter(ranked -> ranked.score() >= 20)
                        .sorted()
                        .limit(15)
                        .toList();
                assertThat(index.best(candidate, 15, 20)).isEqualTo(expected);
                assertThat(index.size()).isEqualTo(open.size());
            }
        }
    }

    @Test
    void ranksCandidatesAsBruteForceDoesAfterAnyChanges() {
        RandomInputs inputs = new RandomInputs(32);
        CandidateIndex index = new CandidateIndex(model);
        Map<String, Candidate> known = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            String id = "candidate-" + inputs.random().nextInt(200);
            if (inputs.random().nextInt(4) == 0) {
                assertThat(index.remove(id)).isEqualTo(known.remove(id) != null);
            } else {
                Candidate candidate = inputs.candidate(id);
                index.put(candidate);
                known.put(id, candidate);
            }
            if (i % 100 == 0) {
                Job job = inputs.job();
                List<Ranked> expected = known.values().stream()
                        .filter(candidate -> model.score(candidate, job).eligible())
                        .map(candidate -> new Ranked(candidate.id(), model.points(candidate, job)))
                        .filter(ranked -> ranked.score() >= 20)
                        .sorted()
                        .limit(15)
                        .toList();
                assertThat(index.best(job, 15, 20)).isEqualTo(expected);
            }
        }
    }

    @Test
    void visitsEveryPairAlsoThoseThatAreNotEligible() {
        RandomInputs inputs = new RandomInputs(33);
        JobIndex index = new JobIndex(model);
        Map<String, Job> open = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            Job job = inputs.job("job-" + i);
            index.put(job);
            open.put(job.id(), job);
        }
        Candidate candidate = inputs.candidate();
        index.forEachScore(candidate, (id, score, eligible) -> {
            FitScore expected = model.score(candidate, requireNonNull(open.remove(id)));
            assertThat(score).isEqualTo(expected.score());
            assertThat(eligible).isEqualTo(expected.eligible());
        });
        assertThat(open).isEmpty();
    }

    @Test
    void learnsNothingFromWhatItKnowsAlready() {
        RandomInputs inputs = new RandomInputs(34);
        List<Job> jobs = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            jobs.add(inputs.job("job-" + i));
            candidates.add(inputs.candidate("candidate-" + i));
        }
        JobIndex jobIndex = new JobIndex(model);
        CandidateIndex candidateIndex = new CandidateIndex(model);
        jobs.forEach(jobIndex::put);
        candidates.forEach(candidateIndex::put);
        List<Integer> known = sizes(model.vocabulary());
        Collections.shuffle(jobs, inputs.random());
        Collections.shuffle(candidates, inputs.random());
        jobs.forEach(jobIndex::put);
        candidates.forEach(candidateIndex::put);

        assertThat(sizes(model.vocabulary())).isEqualTo(known);
    }

    private static List<Integer> sizes(Vocabulary vocabulary) {
        return List.of(
                vocabulary.requirements.size(),
                vocabulary.terms.size(),
                vocabulary.spots.size(),
                vocabulary.backgrounds.size(),
                vocabulary.pays.size(),
                vocabulary.papers.size(),
                vocabulary.homes.size(),
                vocabulary.degrees.size(),
                vocabulary.heldPapers.size());
    }

    @Test
    void refusesToFindLessThanNothing() {
        Candidate candidate = EditedCandidate.empty().done();
        Job job = EditedJob.empty().done();
        JobIndex jobs = new JobIndex(model);
        CandidateIndex candidates = new CandidateIndex(model);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> jobs.best(candidate, -1, 0))
                .withMessage("limit must not be negative, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> candidates.best(job, Integer.MIN_VALUE, 0))
                .withMessageStartingWith("limit must not be negative");
    }

    @Test
    void findsEverythingFromAThresholdBelowZeroOnAndNothingAboveAHundred() {
        Candidate candidate = EditedCandidate.empty().skill("python", null).done();
        Job job = EditedJob.empty().requires("python", null, null).done();
        JobIndex jobs = new JobIndex(model);
        CandidateIndex candidates = new CandidateIndex(model);
        jobs.put(job);
        candidates.put(candidate);

        assertThat(jobs.best(candidate, 5, Integer.MIN_VALUE)).hasSize(1);
        assertThat(candidates.best(job, 5, Integer.MIN_VALUE)).hasSize(1);
        for (int threshold : new int[] {101, Integer.MAX_VALUE}) {
            assertThat(jobs.best(candidate, 5, threshold)).isEmpty();
            assertThat(candidates.best(job, 5, threshold)).isEmpty();
            jobs.forEachEligible(candidate, threshold, (id, score) -> fail(id));
            candidates.forEachEligible(job, threshold, (id, score) -> fail(id));
        }
    }

    @Test
    void breaksTiesById() {
        JobIndex index = new JobIndex(model);
        for (String id : List.of("c", "a", "b")) {
            EditedJob job = EditedJob.empty().requires("python", null, null);
            job.id = id;
            index.put(job.done());
        }
        Candidate candidate = EditedCandidate.empty().skill("python", null).done();

        assertThat(index.best(candidate, 2, 0)).extracting(Ranked::id).containsExactly("a", "b");
        assertThat(index.best(candidate, 0, 0)).isEmpty();
    }
}
