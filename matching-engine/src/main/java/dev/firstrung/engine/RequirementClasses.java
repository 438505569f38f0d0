package dev.firstrung.engine;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * All requirements of one skill that differ in what a candidate can earn of them: a skill at a level. A candidate earns the same credit of a
 * class in every posting. Requirements with alternatives have no class, since nearly each would be its own.
 */
final class RequirementClasses {

    private static final int LEVELS = 3;
    private static final int[] NONE = {-1, -1, -1};

    private final ConcurrentMap<Integer, int[]> bySkill = new ConcurrentHashMap<>();
    private volatile int size;

    /** The class's number, from 0. */
    int of(int skill, int level) {
        int known = bySkill.getOrDefault(skill, NONE)[level];
        return known >= 0 ? known : register(skill, level);
    }

    private synchronized int register(int skill, int level) {
        int[] numbers = bySkill.getOrDefault(skill, NONE);
        if (numbers[level] < 0) {
            int[] more = Arrays.copyOf(numbers, LEVELS);
            more[level] = size;
            // first the number, so that a query that finds it has room for it
            size++;
            bySkill.put(skill, more);
            return more[level];
        }
        return numbers[level];
    }

    /** The classes of a skill by level, -1 where no posting has asked for it. */
    int[] of(int skill) {
        return bySkill.getOrDefault(skill, NONE);
    }

    int size() {
        return size;
    }
}
