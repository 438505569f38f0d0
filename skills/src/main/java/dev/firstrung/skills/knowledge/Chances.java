package dev.firstrung.skills.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How likely each stretch of a sentence's words is a name, exactly from its first word to its last, by a chain of tags. */
final class Chances {

    /** Words from, inclusive, to, exclusive, and how likely they are a name. */
    record Stretch(int from, int to, double chance) {

        boolean touches(int otherFrom, int otherTo) {
            return from < otherTo && otherFrom < to;
        }
    }

    private static final int LONGEST = 12;
    private static final double NEGLIGIBLE = 0.01;

    private final int size;
    private final List<Stretch> stretches = new ArrayList<>();

    /**
     * @param own by word and tag
     * @param steps by tag before (the last row: at the start) and tag
     */
    Chances(double[][] own, float[][] steps) {
        this.size = own.length;
        if (size > 0) {
            double[][] forward = forward(own, steps);
            double[][] backward = backward(own, steps);
            double total = logOfSum(forward[size - 1]);
            for (int from = 0; from < size; from++) {
                if (Math.exp(forward[from][Tags.BEGINS] + backward[from][Tags.BEGINS] - total) >= NEGLIGIBLE) {
                    collect(from, forward[from][Tags.BEGINS], own, steps, backward, total);
                }
            }
        }
    }

    private void collect(int from, double begun, double[][] own, float[][] steps, double[][] backward, double total) {
        double path = begun;
        int last = Tags.BEGINS;
        for (int to = from + 1; to <= Math.min(size, from + LONGEST); to++) {
            double ended = 0;
            if (to < size) {
                ended = logOfSum(
                        steps[last][Tags.OUTSIDE] + own[to][Tags.OUTSIDE] + backward[to][Tags.OUTSIDE],
                        steps[last][Tags.BEGINS] + own[to][Tags.BEGINS] + backward[to][Tags.BEGINS]);
            }
            double chance = Math.exp(path + ended - total);
            if (chance >= NEGLIGIBLE) {
                stretches.add(new Stretch(from, to, chance));
            }
            if (to < size) {
                path += steps[last][Tags.INSIDE] + own[to][Tags.INSIDE];
                last = Tags.INSIDE;
            }
        }
    }

    /** Stretches that share no word, such that their chances above the least one add up to most; in order. */
    List<Stretch> best(double leastChance) {
        double[] most = new double[size + 1];
        @Nullable Stretch[] last = new Stretch[size + 1];
        for (int to = 1; to <= size; to++) {
            most[to] = most[to - 1];
            for (Stretch stretch : stretches) {
                if (stretch.to() == to && most[stretch.from()] + stretch.chance() - leastChance > most[to]) {
                    most[to] = most[stretch.from()] + stretch.chance() - leastChance;
                    last[to] = stretch;
                }
            }
        }
        List<Stretch> best = new ArrayList<>();
        int to = size;
        while (to > 0) {
            Stretch stretch = last[to];
            if (stretch == null) {
                to--;
            } else {
                best.add(stretch);
                to = stretch.from();
            }
        }
        Collections.reverse(best);
        return best;
    }

    /** The expected number of names that share a word with these. */
    double touching(int from, int to) {
        return stretches.stream()
                .filter(stretch -> stretch.touches(from, to))
                .mapToDouble(Stretch::chance)
                .sum();
    }

    private static double[][] forward(double[][] own, float[][] steps) {
        double[][] forward = new double[own.length][Tags.COUNT];
        for (int i = 0; i < own.length; i++) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                double before = steps[Tags.COUNT][tag];
                if (i > 0) {
                    before = logOfSum(
                            forward[i - 1][0] + steps[0][tag],
                            forward[i - 1][1] + steps[1][tag],
                            forward[i - 1][2] + steps[2][tag]);
                }
                forward[i][tag] = own[i][tag] + before;
            }
        }
        return forward;
    }

    private static double[][] backward(double[][] own, float[][] steps) {
        double[][] backward = new double[own.length][Tags.COUNT];
        for (int i = own.length - 2; i >= 0; i--) {
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                backward[i][tag] = logOfSum(
                        steps[tag][0] + own[i + 1][0] + backward[i + 1][0],
                        steps[tag][1] + own[i + 1][1] + backward[i + 1][1],
                        steps[tag][2] + own[i + 1][2] + backward[i + 1][2]);
            }
        }
        return backward;
    }

    private static double logOfSum(double... terms) {
        double largest = terms[0];
        for (double term : terms) {
            largest = Math.max(largest, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - largest);
        }
        return largest + Math.log(sum);
    }
}
