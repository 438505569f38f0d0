package dev.firstrung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.engine.columns.SmallStores;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.Job;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateIndexTest {

    private final FitModel model = FitModel.v1(TestRelations.INSTANCE);

    @Test
    void equalsTheReferenceThroughInsertsReplacementsAndRemovalsWithEveryKernel() {
        RandomInputs inputs = new RandomInputs(51);
        List<CandidateIndex> indexes = indexes();
        CandidateIndexReference reference = new CandidateIndexReference(model);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 1_300; i++) {
            boolean uuid = i % 3 != 0;
            ids.add(
                    uuid
                            ? new UUID(
                                            inputs.random().nextLong(),
                                            inputs.random().nextLong())
                                    .toString()
                            : "candidate-" + i);
        }
        for (int i = 0; i < 2_400; i++) {
            String id = inputs.of(ids);
            if (inputs.random().nextInt(5) == 0) {
                boolean removed = reference.remove(id);
                indexes.forEach(index -> assertThat(index.remove(id)).isEqualTo(removed));
            } else {
                Candidate candidate = inputs.candidate(id);
                reference.put(candidate);
                indexes.forEach(index -> index.put(candidate));
            }
            if (i % 240 == 239) {
                search(inputs, indexes, reference, "change " + i);
            }
        }
    }

    private static void search(
            RandomInputs inputs, List<CandidateIndex> indexes, CandidateIndexReference reference, String when) {
        for (int i = 0; i < 2; i++) {
            Job job = inputs.job();
            for (int limit : new int[] {1, 10, 50, 1_000, Integer.MAX_VALUE}) {
                int threshold = inputs.random().nextInt(4) * 25 - 1;
                List<Ranked> expected = reference.best(job, limit, threshold);
                for (CandidateIndex index : indexes) {
                    assertThat(index.best(job, limit, threshold))
                            .as("%s, %d of at least %d for %s", when, limit, threshold, job)
                            .isEqualTo(expected);
                }
            }
            Map<String, String> scores = new HashMap<>();
            reference.forEachScore(job, (id, score, eligible) -> scores.put(id, score + " " + eligible));
            for (CandidateIndex index : indexes) {
                Map<String, String> found = new HashMap<>();
                index.forEachScore(job, (id, score, eligible) -> found.put(id, score + " " + eligible));
                assertThat(found).as(when).isEqualTo(scores);
                int threshold = inputs.random().nextInt(101);
                Map<String, Integer> eligible = new HashMap<>();
                index.forEachEligible(job, threshold, eligible::put);
                assertThat(eligible)
                        .as("%s, of at least %d", when, threshold)
                        .isEqualTo(reference.best(job, Integer.MAX_VALUE, threshold).stream()
                                .collect(Collectors.toMap(Ranked::id, Ranked::score)));
                assertThat(index.size()).isEqualTo(reference.size());
            }
        }
    }

    @Test
    void countsAlternativesByTheThousand() {
        EditedJob job = EditedJob.empty();
        EditedCandidate candidate = EditedCandidate.empty();
        for (int i = 0; i < 100; i++) {
            String[] alternatives = new String[50];
            for (int k = 0; k < alternatives.length; k++) {
                alternatives[k] = "alternative-" + i + "-" + k;
            }
            job.requires("skill-" + i, null, null, alternatives);
            candidate.skill("alternative-" + i + "-49", null);
        }
        int points = model.points(candidate.done(), job.done());
        for (CandidateIndex index : indexes()) {
            index.put(candidate.done());

            assertThat(points).isPositive();
            assertThat(index.best(job.done(), 1, 0)).extracting(Ranked::score).containsExactly(points);
        }
    }

    @Test
    void findsALongLifeOfWorkForAPostingThatAsksForAsMuchAsCanBeAsked() {
        EditedCandidate edited = EditedCandidate.empty().skill("python", null);
        edited.experience.add(new Experience(Experience.Kind.JOB, YearMonth.of(1900, 1), null, List.of("python")));
        Candidate old = edited.done();
        for (int months : new int[] {1, 600, Job.MAX_EXPERIENCE_MONTHS}) {
            EditedJob asking = EditedJob.empty().requires("python", null, null);
            asking.minExperienceMonths = months;
            Job job = asking.done();
            int points = model.points(old, job);
            for (CandidateIndex index : indexes()) {
                index.put(old);
                for (int i = 0; i < 20; i++) {
                    EditedCandidate other = EditedCandidate.empty().skill("python", null);
                    other.id = "other-" + i;
                    index.put(other.done());
                }
                assertThat(index.best(job, 1, points)).containsExactly(new Ranked(old.id(), points));
            }
        }
    }

    @Test
    void showsReadersEveryCandidateOnceWhileCandidatesAreReplaced() throws Exception {
        RandomInputs inputs = new RandomInputs(53);
        List<String> ids =
                IntStream.range(0, 400).mapToObj(i -> "candidate-" + i).toList();
        List<Candidate> candidates = ids.stream().map(inputs::candidate).toList();
        Job job = inputs.job();
        for (CandidateIndex index : indexes()) {
            candidates.forEach(index::put);
            AtomicBoolean done = new AtomicBoolean();
            try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
                Callable<Integer> reader = () -> {
                    int reads = 0;
                    for (; !done.get() || reads == 0; reads++) {
                        Map<String, Integer> seen = new HashMap<>();
                        index.forEachScore(job, (id, score, eligible) -> seen.merge(id, 1, Integer::sum));
                        assertThat(seen.keySet()).isEqualTo(new HashSet<>(ids));
                        assertThat(seen.values()).containsOnly(1);
                        assertThat(index.best(job, 400, -1)).doesNotHaveDuplicates();
                    }
                    return reads;
                };
                List<Future<Integer>> results = List.of(readers.submit(reader), readers.submit(reader));
                try {
                    for (int i = 0; i < 700; i++) {
                        index.put(inputs.candidate(inputs.of(ids)));
                    }
                } finally {
                    done.set(true); // else the readers read for ever, and their pool waits for them
                }
                for (Future<Integer> result : results) {
                    assertThat(result.get()).isPositive();
                }
            }
        }
    }

    @Test
    void tellsItsSize() {
        RandomInputs inputs = new RandomInputs(52);
        CandidateIndex index = new CandidateIndex(model);
        for (int i = 0; i < 3_000; i++) {
            index.put(inputs.candidate("candidate-" + i));
        }
        assertThat(index.bytes()).isBetween(40L * 3_000, 400L * 3_000);
    }

    private List<CandidateIndex> indexes() {
        return SmallStores.of(new CandidateLayout(model.vocabulary())).stream()
                .map(store -> new CandidateIndex(model, store))
                .toList();
    }
}
