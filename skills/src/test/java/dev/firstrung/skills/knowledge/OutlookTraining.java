package dev.firstrung.skills.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fits the sentences' logistic regression by AdaGrad. */
final class OutlookTraining {

    private static final int ROUNDS = 6;
    private static final double RATE = 0.1;
    private static final double DECAY = 0.002;

    private static final class Weight {
        private double value;
        private double squares;
    }

    private OutlookTraining() {}

    static Outlook fitted(List<Example> examples) {
        Map<Integer, Weight> weights = new HashMap<>();
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                Set<Integer> features = Outlook.features(example.sentence());
                double sum = features.stream()
                        .map(weights::get)
                        .mapToDouble(weight -> weight == null ? 0 : weight.value)
                        .sum();
                double error = (example.marked() ? 1 : 0) - 1 / (1 + Math.exp(-sum));
                for (int feature : features) {
                    Weight weight = weights.computeIfAbsent(feature, key -> new Weight());
                    double slope = error - DECAY * weight.value;
                    weight.squares += slope * slope;
                    weight.value += RATE * slope / (Math.sqrt(weight.squares) + 1e-6);
                }
            }
        }
        return new Outlook(table(weights, examples));
    }

    /** Features of a single sentence are left out: the file would be three times as large. */
    private static Table table(Map<Integer, Weight> weights, List<Example> examples) {
        Map<Integer, Integer> seen = new HashMap<>();
        examples.forEach(example ->
                Outlook.features(example.sentence()).forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        SortedMap<Integer, byte[]> table = new TreeMap<>();
        weights.forEach((feature, weight) -> {
            int units = (int) Math.round(weight.value / Outlook.WEIGHT_UNIT);
            if (units != 0 && seen.getOrDefault(feature, 0) > 1) {
                table.put(feature, new byte[] {(byte) (units >> 8), (byte) units});
            }
        });
        return new Table(2, table);
    }
}
