package dev.firstrung.skills.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * The names in a sentence by a linear-chain conditional random field over three tags: outside, beginning or inside of a name
 * (Lafferty, McCallum and Pereira, ICML 2001). Of all stretches of words those are taken, apart from each other, whose
 * chances to be marked exactly so add up to most above {@link #LEAST_CHANCE} each.
 */
final class Tags {

    static final int OUTSIDE = 0;
    static final int BEGINS = 1;
    static final int INSIDE = 2;
    static final int COUNT = 3;

    /** Half of the F1 that is reached: whom a stretch with a lower chance is added to, F1 falls (Lipton et al., ECML 2014). */
    static final double LEAST_CHANCE = 0.26;

    /** No name starts inside. */
    static final float NEVER = -30;

    private final Table weights;
    private final float unit;
    private final float[][] steps;

    /**
     * @param weights a byte for each tag by feature
     * @param unit what a byte's one is worth
     * @param steps by tag before (the last row: at the start) and tag
     */
    Tags(Table weights, float unit, float[][] steps) {
        this.weights = weights;
        this.unit = unit;
        this.steps = steps;
    }

    Table weights() {
        return weights;
    }

    float unit() {
        return unit;
    }

    float[][] steps() {
        return steps;
    }

    /** The chances of all stretches of the sentence's words to be names. */
    Chances chances(Sentence sentence, int likely) {
        Features features = new Features(sentence, likely);
        double[][] own = new double[sentence.size()][COUNT];
        int[] sums = new int[COUNT];
        for (int i = 0; i < own.length; i++) {
            sum(features.at(i), sums);
            for (int tag = 0; tag < COUNT; tag++) {
                own[i][tag] = sums[tag] * (double) unit;
            }
        }
        return new Chances(own, steps);
    }

    private void sum(int[] features, int[] sums) {
        sums[OUTSIDE] = 0;
        sums[BEGINS] = 0;
        sums[INSIDE] = 0;
        for (int feature : features) {
            int index = weights.find(feature);
            if (index >= 0) {
                sums[OUTSIDE] += weights.at(index);
                sums[BEGINS] += weights.at(index + 1);
                sums[INSIDE] += weights.at(index + 2);
            }
        }
    }

    /** A run of words that makes one name: first word, and the one after its last. */
    record Run(int from, int to) {}

    static List<Run> runs(int[] tags) {
        List<Run> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= tags.length; i++) {
            int tag = i < tags.length ? tags[i] : OUTSIDE;
            if (start >= 0 && tag != INSIDE) {
                runs.add(new Run(start, i));
                start = -1;
            }
            if (tag == BEGINS) {
                start = i;
            }
        }
        return runs;
    }
}
