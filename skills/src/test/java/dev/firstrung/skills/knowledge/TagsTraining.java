package dev.firstrung.skills.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fits the conditional random field by AdaGrad on the sentences' log-likelihood. Half of a word's features are left out
 * at random each time, so that none is relied on alone; the weights are the mean of several runs' later rounds.
 */
final class TagsTraining {

    private static final int ROUNDS = 8;
    private static final double RATE = 0.05;
    private static final double LEFT_OUT = 0.5;
    private static final int LEAST_SEEN = 3;
    private static final int TAGS = Tags.COUNT;

    private final List<int[][]> features = new ArrayList<>();
    private final List<int[]> tags = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private double[] weights = new double[0];
    private double[] squares = new double[0];
    private double[][] steps = new double[TAGS + 1][TAGS];
    private double[][] stepSquares = new double[TAGS + 1][TAGS];

    TagsTraining(List<Example> examples, List<Integer> likely) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int e = 0; e < examples.size(); e++) {
            Features reading = new Features(examples.get(e).sentence(), likely.get(e));
            int[][] found = new int[examples.get(e).sentence().size()][];
            for (int i = 0; i < found.length; i++) {
                found[i] = reading.at(i);
                Arrays.stream(found[i]).forEach(feature -> seen.merge(feature, 1, Integer::sum));
            }
            features.add(found);
            tags.add(examples.get(e).tags());
        }
        new TreeMap<>(seen).forEach((feature, count) -> {
            if (count >= LEAST_SEEN) {
                numbers.put(feature, numbers.size());
            }
        });
        features.replaceAll(found -> Arrays.stream(found)
                .map(word -> Arrays.stream(word)
                        .filter(numbers::containsKey)
                        .map(numbers::get)
                        .toArray())
                .toArray(int[][]::new));
    }

    /** The mean of so many runs. */
    Tags fitted(int runs) {
        double[] sum = new double[numbers.size() * TAGS];
        double[][] stepSum = new double[TAGS + 1][TAGS];
        int added = 0;
        for (int run = 1; run <= runs; run++) {
            Random random = new Random(run);
            weights = new double[sum.length];
            squares = new double[sum.length];
            steps = new double[TAGS + 1][TAGS];
            stepSquares = new double[TAGS + 1][TAGS];
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < features.size(); i++) {
                order.add(i);
            }
            for (int round = 0; round < ROUNDS; round++) {
                Collections.shuffle(order, random);
                order.forEach(example -> learn(features.get(example), tags.get(example), random));
                if (round >= ROUNDS / 2) {
                    added++;
                    add(sum, weights);
                    for (int i = 0; i < stepSum.length; i++) {
                        add(stepSum[i], steps[i]);
                    }
                }
            }
        }
        return packed(sum, stepSum, added);
    }

    private static void add(double[] sum, double[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i];
        }
    }

    private void learn(int[][] words, int[] gold, Random random) {
        int[][] kept = Arrays.stream(words)
                .map(word -> Arrays.stream(word)
                        .filter(feature -> random.nextDouble() >= LEFT_OUT)
                        .toArray())
                .toArray(int[][]::new);
        int size = kept.length;
        if (size == 0) {
            return;
        }
        double[][] own = new double[size][TAGS];
        for (int i = 0; i < size; i++) {
            for (int feature : kept[i]) {
                for (int tag = 0; tag < TAGS; tag++) {
                    own[i][tag] += weights[feature * TAGS + tag] / (1 - LEFT_OUT);
                }
            }
        }
        steps[TAGS][Tags.INSIDE] = Tags.NEVER;
        steps[Tags.OUTSIDE][Tags.INSIDE] = Tags.NEVER;
        ForwardBackward chance = new ForwardBackward(own, steps);
        for (int i = 0; i < size; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                double error = (gold[i] == tag ? 1 : 0) - chance.of(i, tag);
                if (i == 0) {
                    step(TAGS, tag, error);
                }
                if (Math.abs(error) > 1e-4) {
                    for (int feature : kept[i]) {
                        int at = feature * TAGS + tag;
                        squares[at] += error * error;
                        weights[at] += RATE * error / (Math.sqrt(squares[at]) + 1e-6);
                    }
                }
            }
        }
        for (int i = 1; i < size; i++) {
            for (int before = 0; before < TAGS; before++) {
                for (int tag = 0; tag < TAGS; tag++) {
                    step(before, tag, (gold[i - 1] == before && gold[i] == tag ? 1 : 0) - chance.of(i, before, tag));
                }
            }
        }
    }

    private void step(int before, int tag, double error) {
        stepSquares[before][tag] += error * error;
        if (stepSquares[before][tag] > 0) {
            steps[before][tag] += RATE * error / (Math.sqrt(stepSquares[before][tag]) + 1e-6);
        }
    }

    private Tags packed(double[] sum, double[][] stepSum, int added) {
        double largest = Arrays.stream(sum).map(Math::abs).max().orElse(1) / added;
        float unit = (float) (largest / 127);
        SortedMap<Integer, byte[]> table = new TreeMap<>();
        numbers.forEach((feature, number) -> {
            byte[] bytes = new byte[TAGS];
            boolean any = false;
            for (int tag = 0; tag < TAGS; tag++) {
                bytes[tag] = (byte) Math.round(sum[number * TAGS + tag] / added / unit);
                any |= bytes[tag] != 0;
            }
            if (any) {
                table.put(feature, bytes);
            }
        });
        float[][] mean = new float[TAGS + 1][TAGS];
        for (int i = 0; i < mean.length; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                mean[i][tag] = (float) (stepSum[i][tag] / added);
            }
        }
        mean[TAGS][Tags.INSIDE] = Tags.NEVER;
        mean[Tags.OUTSIDE][Tags.INSIDE] = Tags.NEVER;
        return new Tags(new Table(TAGS, table), unit, mean);
    }
}
