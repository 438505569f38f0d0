package dev.firstrung.engine;

import java.util.Arrays;

/**
 * All requirements of one skill that differ in what a candidate can earn of them: a skill at a level. A candidate earns the same credit of a
 * class in every posting. Flat, because a query asks for the classes of each skill that earns anything. Safe for any number of threads.
 */
final class RequirementClasses {

    static final int LEVELS = 3;
    private static final int NONE = -1;

    /** By skill and level the class's number plus 1; replaced when it grows, so that readers see every number given before. */
    private volatile int[] numbers = new int[64 * LEVELS];

    private volatile int size;

    /** The class's number, from 0. */
    int of(int skill, int level) {
        int known = find(skill, level);
        return known >= 0 ? known : register(skill, level);
    }

    private synchronized int register(int skill, int level) {
        int known = find(skill, level);
        if (known >= 0) {
            return known;
        }
        int at = skill * LEVELS + level;
        int[] more = at < numbers.length ? numbers : Arrays.copyOf(numbers, Math.max(at + 1, 2 * numbers.length));
        // first the size, so that a query that finds the number has room for it
        int number = size;
        size = number + 1;
        more[at] = number + 1;
        numbers = more;
        return number;
    }

    /** The class's number, or -1 where no posting has asked for it. */
    int find(int skill, int level) {
        int[] all = numbers;
        int at = skill * LEVELS + level;
        return at < all.length ? all[at] - 1 : NONE;
    }

    int size() {
        return size;
    }
}
