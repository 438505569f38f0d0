package dev.firstrung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Thousands of rows over thousands of names, so that blocks run out of codes for each kind of value and keys share theirs. */
class WideIndexTest {

    private static final int IDS = 5_000;
    private static final int CHANGES = 6_500;
    private static final int QUERIES = 20;
    private static final int[] LIMITS = {1, 10, 50, 125, 2_000};
    private static final int[] THRESHOLDS = {0, 36, 60};

    private final WideInputs inputs = new WideInputs(61);
    private final FitModel model = FitModel.v1();

    @Test
    void ranksJobsOfManyNamesAsTheReferenceDoes() {
        JobIndex index = new JobIndex(model);
        JobIndexReference reference = new JobIndexReference(model);
        for (int i = 0; i < CHANGES; i++) {
            String id = String.valueOf(inputs.random().nextInt(IDS));
            if (inputs.random().nextInt(8) == 0) {
                assertThat(index.remove(id)).isEqualTo(reference.remove(id));
            } else {
                Job job = inputs.job(id);
                index.put(job);
                reference.put(job);
            }
        }
        for (int i = 0; i < QUERIES; i++) {
            Candidate candidate = inputs.candidate("candidate");
            int limit = LIMITS[i % LIMITS.length];
            int threshold = THRESHOLDS[i % THRESHOLDS.length];
            List<Ranked> all = reference.best(candidate, Integer.MAX_VALUE, threshold);
            assertThat(index.best(candidate, limit, threshold))
                    .as("query %d", i)
                    .isEqualTo(all.stream().limit(limit).toList());
            Map<String, Integer> eligible = new HashMap<>();
            index.forEachEligible(candidate, threshold, eligible::put);
            assertThat(eligible)
                    .as("query %d", i)
                    .isEqualTo(all.stream().collect(Collectors.toMap(Ranked::id, Ranked::score)));
        }
    }

    @Test
    void ranksCandidatesOfManyNamesAsTheReferenceDoes() {
        CandidateIndex index = new CandidateIndex(model);
        CandidateIndexReference reference = new CandidateIndexReference(model);
        for (int i = 0; i < CHANGES; i++) {
            String id = String.valueOf(inputs.random().nextInt(IDS));
            if (inputs.random().nextInt(8) == 0) {
                assertThat(index.remove(id)).isEqualTo(reference.remove(id));
            } else {
                Candidate candidate = inputs.candidate(id);
                index.put(candidate);
                reference.put(candidate);
            }
        }
        for (int i = 0; i < QUERIES; i++) {
            Job job = inputs.job("job");
            int limit = LIMITS[i % LIMITS.length];
            int threshold = THRESHOLDS[i % THRESHOLDS.length];
            List<Ranked> all = reference.best(job, Integer.MAX_VALUE, threshold);
            assertThat(index.best(job, limit, threshold))
                    .as("query %d", i)
                    .isEqualTo(all.stream().limit(limit).toList());
            Map<String, Integer> eligible = new HashMap<>();
            index.forEachEligible(job, threshold, eligible::put);
            assertThat(eligible)
                    .as("query %d", i)
                    .isEqualTo(all.stream().collect(Collectors.toMap(Ranked::id, Ranked::score)));
        }
    }
}
