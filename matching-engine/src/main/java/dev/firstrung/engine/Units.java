package dev.firstrung.engine;

import dev.firstrung.engine.columns.Query;

/** Points in the units of the columns' bounds, rounded up. */
final class Units {

    /** Credits are multiples of 5 percent, so sums of points times credit are whole numbers of this part of a point. */
    static final int STEPS_IN_POINT = 100 / Weights.STEP;

    private Units() {}

    static int of(int steps) {
        return (steps + Query.STEPS_IN_UNIT - 1) / Query.STEPS_IN_UNIT;
    }
}
