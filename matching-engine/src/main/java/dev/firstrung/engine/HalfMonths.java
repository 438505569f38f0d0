package dev.firstrung.engine;

import java.util.Arrays;

/** What a candidate's experience counts, remembered: most postings find the same experiences relevant. */
final class HalfMonths {

    private static final int SLOTS = 64;

    private final Timeline timeline;
    private final long[] relevant = new long[SLOTS];
    private final int[] counted = new int[SLOTS];
    private final int most;

    /**
     * Remembers what counts.
     *
     * @param used the experiences that used any skill
     */
    HalfMonths(Timeline timeline, long used) {
        this.timeline = timeline;
        Arrays.fill(counted, -1);
        most = timeline.halfMonths(used);
    }

    /** Half-months where everything that used a skill is relevant. */
    int atMost() {
        return most;
    }

    int of(long experiences) {
        int slot = (int) ((experiences * 0x9E3779B97F4A7C15L) >>> 58);
        if (counted[slot] < 0 || relevant[slot] != experiences) {
            relevant[slot] = experiences;
            counted[slot] = timeline.halfMonths(experiences);
        }
        return counted[slot];
    }
}
