package dev.firstrung.engine;

import dev.firstrung.engine.columns.Query;

/** Points in the units of the columns' bounds, rounded up. */
final class Units {

    /** Credits are multiples of 5 percent, so sums of points times credit are whole numbers of this part of a point. */
    static final int STEPS_IN_POINT = 100 / Weights.STEP;

    static final int STEPS_IN_UNIT = 2 * STEPS_IN_POINT / Query.UNITS_IN_TWO;
    private static final byte[][] OF_POINTS = ofPoints();

    private Units() {}

    static int of(int steps) {
        return (steps + STEPS_IN_UNIT - 1) / STEPS_IN_UNIT;
    }

    /** By points, what they give with a credit of so many steps. */
    static byte[] ofPoints(int steps) {
        return OF_POINTS[steps];
    }

    private static byte[][] ofPoints() {
        byte[][] all = new byte[STEPS_IN_POINT + 1][256];
        for (int steps = 0; steps < all.length; steps++) {
            for (int points = 0; points < 256; points++) {
                all[steps][points] = (byte) Math.min(255, of(points * steps));
            }
        }
        return all;
    }
}
