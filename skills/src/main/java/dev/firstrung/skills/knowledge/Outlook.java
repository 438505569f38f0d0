package dev.firstrung.skills.knowledge;

import java.util.HashSet;
import java.util.Set;

/** How likely a sentence names something to be known: a logistic regression over its words and what is known of them. */
final class Outlook {

    static final double WEIGHT_UNIT = 1.0 / 256;
    private static final double[] STEPS = {0.05, 0.15, 0.3, 0.5, 0.7, 0.9};

    private final Table weights;

    /** @param weights two bytes a feature, high byte first, in units of {@link #WEIGHT_UNIT} */
    Outlook(Table weights) {
        this.weights = weights;
    }

    Table weights() {
        return weights;
    }

    int of(Sentence sentence) {
        int sum = 0;
        for (int feature : features(sentence)) {
            int index = weights.find(feature);
            if (index >= 0) {
                sum += (weights.at(index) << 8) | (weights.at(index + 1) & 0xFF);
            }
        }
        return step(1 / (1 + Math.exp(-sum * WEIGHT_UNIT)));
    }

    static int step(double probability) {
        int step = 0;
        while (step < STEPS.length && probability >= STEPS[step]) {
            step++;
        }
        return step;
    }

    static Set<Integer> features(Sentence sentence) {
        Set<Integer> features = new HashSet<>();
        features.add(Hash.of(100, 0));
        int before = 0;
        for (int i = 0; i < sentence.size(); i++) {
            features.add(Hash.of(101, sentence.keys[i]));
            features.add(Hash.of(102, before, sentence.keys[i]));
            features.add(Hash.of(103, sentence.skills[i]));
            features.add(Hash.of(104, sentence.shapes[i]));
            before = sentence.keys[i];
        }
        features.add(Hash.of(105, sentence.bulk, sentence.tone));
        features.add(Hash.of(106, Math.min(10, sentence.size() / 3)));
        return features;
    }
}
