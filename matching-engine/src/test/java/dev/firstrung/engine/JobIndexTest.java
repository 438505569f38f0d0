package dev.firstrung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.engine.columns.SmallStores;
import dev.firstrung.engine.columns.Store;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JobIndexTest {

    private final FitModel model = FitModel.v1(TestRelations.INSTANCE);

    @Test
    void equalsTheReferenceThroughInsertsReplacementsAndRemovalsWithEveryKernel() {
        for (long seed = 41; seed < 42; seed++) {
            RandomInputs inputs = new RandomInputs(seed);
            List<JobIndex> indexes = indexes();
            JobIndexReference reference = new JobIndexReference(model);
            List<String> ids = ids(inputs.random(), 1_300);
            for (int i = 0; i < 2_400; i++) {
                String id = inputs.of(ids);
                boolean removes = inputs.random().nextInt(5) == 0;
                Job job = inputs.job(id);
                boolean removed = removes && reference.remove(id);
                if (!removes) {
                    reference.put(job);
                }
                for (JobIndex index : indexes) {
                    if (removes) {
                        assertThat(index.remove(id)).isEqualTo(removed);
                    } else {
                        index.put(job);
                    }
                }
                if (i % 240 == 239) {
                    search(inputs, indexes, reference, "seed " + seed + ", change " + i);
                }
            }
        }
    }

    private static void search(RandomInputs inputs, List<JobIndex> indexes, JobIndexReference reference, String when) {
        for (int i = 0; i < 2; i++) {
            Candidate candidate = inputs.candidate();
            for (int limit : new int[] {1, 10, 50, 1_000, Integer.MAX_VALUE}) {
                int threshold = inputs.random().nextInt(4) * 25 - 1;
                List<Ranked> expected = reference.best(candidate, limit, threshold);
                for (JobIndex index : indexes) {
                    assertThat(index.best(candidate, limit, threshold))
                            .as("%s, %d of at least %d for %s", when, limit, threshold, candidate)
                            .isEqualTo(expected);
                }
            }
            Map<String, String> scores = new HashMap<>();
            reference.forEachScore(candidate, (id, score, eligible) -> scores.put(id, score + " " + eligible));
            for (JobIndex index : indexes) {
                Map<String, String> found = new HashMap<>();
                index.forEachScore(candidate, (id, score, eligible) -> found.put(id, score + " " + eligible));
                assertThat(found).as(when).isEqualTo(scores);
                int threshold = inputs.random().nextInt(101);
                Map<String, Integer> eligible = new HashMap<>();
                index.forEachEligible(candidate, threshold, eligible::put);
                assertThat(eligible)
                        .as("%s, of at least %d", when, threshold)
                        .isEqualTo(reference.best(candidate, Integer.MAX_VALUE, threshold).stream()
                                .collect(Collectors.toMap(Ranked::id, Ranked::score)));
                assertThat(index.size()).isEqualTo(reference.size());
            }
        }
    }

    @Test
    void breaksManyTiesById() {
        RandomInputs inputs = new RandomInputs(45);
        List<String> ids = ids(inputs.random(), 2_000);
        List<Job> alike = new ArrayList<>();
        for (String id : ids) {
            EditedJob job = EditedJob.empty().requires("python", null, null);
            job.id = id;
            alike.add(job.done());
        }
        Candidate candidate = EditedCandidate.empty().skill("python", null).done();
        for (JobIndex index : indexes()) {
            alike.forEach(index::put);

            assertThat(index.best(candidate, 20, 1))
                    .extracting(Ranked::id)
                    .isEqualTo(ids.stream().sorted().limit(20).toList());
        }
    }

    @Test
    void showsReadersEveryJobOnceWhileJobsAreReplaced() throws Exception {
        RandomInputs inputs = new RandomInputs(46);
        List<String> ids = ids(inputs.random(), 400);
        List<Job> jobs = ids.stream().map(inputs::job).toList();
        Candidate candidate = inputs.candidate();
        for (JobIndex index : indexes()) {
            jobs.forEach(index::put);
            AtomicBoolean done = new AtomicBoolean();
            try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
                Callable<Integer> reader = () -> {
                    int reads = 0;
                    for (; !done.get() || reads == 0; reads++) {
                        Map<String, Integer> seen = new HashMap<>();
                        index.forEachScore(candidate, (id, score, eligible) -> seen.merge(id, 1, Integer::sum));
                        assertThat(seen.keySet()).isEqualTo(new HashSet<>(ids));
                        assertThat(seen.values()).containsOnly(1);
                        assertThat(index.best(candidate, 400, -1)).doesNotHaveDuplicates();
                    }
                    return reads;
                };
                List<Future<Integer>> results = List.of(readers.submit(reader), readers.submit(reader));
                try {
                    for (int i = 0; i < 700; i++) {
                        index.put(inputs.job(inputs.of(ids)));
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
        RandomInputs inputs = new RandomInputs(47);
        JobIndex index = new JobIndex(model);
        List<String> ids = ids(inputs.random(), 4_000);
        long empty = index.bytes();
        ids.forEach(id -> index.put(inputs.job(id)));
        assertThat(index.bytes() - empty).isBetween(40L * ids.size(), 300L * ids.size());
        ids.forEach(index::remove);
        assertThat(index.size()).isZero();
        assertThat(index.bytes()).isLessThan(empty + 100_000);
    }

    private List<JobIndex> indexes() {
        List<JobIndex> indexes = new ArrayList<>();
        for (Store store : SmallStores.of(new JobLayout(model.vocabulary()))) {
            indexes.add(new JobIndex(model, store));
        }
        return indexes;
    }

    /** Some are UUIDs, some are not. */
    private static List<String> ids(Random random, int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(i % 3 == 0 ? "job-" + i : new UUID(random.nextLong(), random.nextLong()).toString());
        }
        return ids;
    }
}
