package dev.firstrung.skills.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * The best sequence of tags for a sentence by a linear-chain conditional random field: outside, beginning or inside of a
 * name. Source of the method: Lafferty, McCallum and Pereira, ICML 2001.
 */
final class Tags {

    static final int OUTSIDE = 0;
    static final int BEGINS = 1;
    static final int INSIDE = 2;
    static final int COUNT = 3;

    /** Taken from "outside" at each word: the field alone misses more than it finds too much. */
    static final float OPENNESS = 0.3f;

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

    int[] of(Sentence sentence, int likely) {
        int size = sentence.size();
        Features features = new Features(sentence, likely);
        float[][] best = new float[size][COUNT];
        int[][] from = new int[size][COUNT];
        int[] sums = new int[COUNT];
        for (int i = 0; i < size; i++) {
            sum(features.at(i), sums);
            for (int tag = 0; tag < COUNT; tag++) {
                float own = sums[tag] * unit - (tag == OUTSIDE ? OPENNESS : 0);
                if (i == 0) {
                    best[i][tag] = own + steps[COUNT][tag];
                } else {
                    int last = 0;
                    for (int before = 1; before < COUNT; before++) {
                        if (best[i - 1][before] + steps[before][tag] > best[i - 1][last] + steps[last][tag]) {
                            last = before;
                        }
                    }
                    best[i][tag] = best[i - 1][last] + steps[last][tag] + own;
                    from[i][tag] = last;
                }
            }
        }
        return backwards(best, from);
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

    private static int[] backwards(float[][] best, int[][] from) {
        int[] tags = new int[best.length];
        int tag = OUTSIDE;
        for (int i = best.length - 1; i >= 0; i--) {
            if (i == best.length - 1) {
                for (int other = 1; other < COUNT; other++) {
                    tag = best[i][other] > best[i][tag] ? other : tag;
                }
            }
            tags[i] = tag;
            tag = from[i][tag];
        }
        return tags;
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
