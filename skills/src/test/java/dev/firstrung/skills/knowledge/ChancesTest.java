package dev.firstrung.skills.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChancesTest {

    private static final int SIZE = 5;

    @Test
    void equalThoseOfCountingEverySequenceOfTags() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            double[][] own = new double[SIZE][Tags.COUNT];
            float[][] steps = new float[Tags.COUNT + 1][Tags.COUNT];
            for (double[] row : own) {
                for (int tag = 0; tag < row.length; tag++) {
                    row[tag] = random.nextGaussian();
                }
            }
            for (float[] row : steps) {
                for (int tag = 0; tag < row.length; tag++) {
                    row[tag] = (float) random.nextGaussian();
                }
            }
            steps[Tags.COUNT][Tags.INSIDE] = Tags.NEVER;
            steps[Tags.OUTSIDE][Tags.INSIDE] = Tags.NEVER;
            Map<List<Integer>, Double> slow = counted(own, steps);
            Chances chances = new Chances(own, steps);
            for (int from = 0; from < SIZE; from++) {
                for (int to = from + 1; to <= SIZE; to++) {
                    int start = from;
                    int end = to;
                    double expected = slow.entrySet().stream()
                            .filter(entry -> entry.getKey().getFirst() < end
                                    && start < entry.getKey().getLast()
                                    && entry.getValue() >= 0.01)
                            .mapToDouble(Map.Entry::getValue)
                            .sum();
                    assertThat(chances.touching(from, to)).as("seed %s", seed).isCloseTo(expected, within(1e-6));
                }
            }
            assertThat(worth(chances.best(0.2), 0.2)).as("seed %s", seed).isCloseTo(most(slow, 0, 0.2), within(1e-6));
        }
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(new Chances(new double[0][Tags.COUNT], new float[Tags.COUNT + 1][Tags.COUNT]).best(0.1))
                .isEmpty();
    }

    private static double worth(List<Chances.Stretch> stretches, double least) {
        return stretches.stream().mapToDouble(one -> one.chance() - least).sum();
    }

    private static double most(Map<List<Integer>, Double> chances, int from, double least) {
        double most = 0;
        for (Map.Entry<List<Integer>, Double> one : chances.entrySet()) {
            if (one.getKey().getFirst() >= from && one.getValue() >= 0.01) {
                most = Math.max(
                        most,
                        one.getValue() - least + most(chances, one.getKey().getLast(), least));
            }
        }
        return most;
    }

    private static Map<List<Integer>, Double> counted(double[][] own, float[][] steps) {
        Map<List<Integer>, Double> sums = new HashMap<>();
        double all = 0;
        for (int code = 0; code < 243; code++) {
            int[] tags = new int[SIZE];
            int rest = code;
            double score = 0;
            for (int i = 0; i < SIZE; i++) {
                tags[i] = rest % 3;
                rest /= 3;
                score += own[i][tags[i]] + steps[i == 0 ? Tags.COUNT : tags[i - 1]][tags[i]];
            }
            double weight = Math.exp(score);
            all += weight;
            for (List<Integer> run : runs(tags)) {
                sums.merge(run, weight, Double::sum);
            }
        }
        double total = all;
        sums.replaceAll((run, sum) -> sum / total);
        return sums;
    }

    private static List<List<Integer>> runs(int[] tags) {
        List<List<Integer>> runs = new ArrayList<>();
        Tags.runs(tags).forEach(run -> runs.add(List.of(run.from(), run.to())));
        return runs;
    }
}
