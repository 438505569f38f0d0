package dev.firstrung.engine;

/**
 * Weights of what a candidate earns for a skill by the level asked for: the credit at the lowest level and how it falls with the level. They say
 * as much as the credits or a little more, and are few enough for a byte.
 */
final class Earned {

    static final int LEVELS = 3;

    /** Weights are below this. */
    static final int MOST = 64;

    /** Ways to fall: as the credits of a beginner, of an intermediate and of an advanced do. */
    private static final int WAYS = 3;

    private static final int MOST_STEPS = 100 / Weights.STEP;
    private static final int[] STEPS = steps();

    private Earned() {}

    /** The least weight that is worth at least these steps of credit at each level. */
    static int weight(int lowest, int middle, int highest) {
        for (int steps = lowest; ; steps++) {
            for (int way = 0; way < WAYS; way++) {
                int weight = 1 + (Math.max(1, steps) - 1) * WAYS + way;
                if (steps(weight, 0) >= lowest && steps(weight, 1) >= middle && steps(weight, 2) >= highest) {
                    return weight;
                }
            }
        }
    }

    static int wider(int weight, int other) {
        return weight(
                Math.max(steps(weight, 0), steps(other, 0)),
                Math.max(steps(weight, 1), steps(other, 1)),
                Math.max(steps(weight, 2), steps(other, 2)));
    }

    /** Steps of credit at a level. */
    static int steps(int weight, int level) {
        return STEPS[weight * LEVELS + level];
    }

    private static int[] steps() {
        int[] all = new int[MOST * LEVELS];
        for (int steps = 1; steps <= MOST_STEPS; steps++) {
            for (int way = 0; way < WAYS; way++) {
                int weight = 1 + (steps - 1) * WAYS + way;
                for (int level = 0; level < LEVELS; level++) {
                    int percent = Math.min(100, steps * Weights.STEP + Weights.STEP - 1);
                    int below = Weights.levelsBelow(level - way) * percent / 100;
                    all[weight * LEVELS + level] = Math.min(steps, below / Weights.STEP);
                }
            }
        }
        return all;
    }
}
