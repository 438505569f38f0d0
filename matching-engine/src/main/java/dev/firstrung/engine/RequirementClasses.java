package dev.firstrung.engine;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * All requirements that differ in what a candidate can earn of them: a skill with its alternatives, and a level. A candidate earns the same
 * credit of a class in every posting, so alternatives cost nothing for a posting.
 */
final class RequirementClasses {

    private static final int[] NONE = {};

    private static final int SHIFT = 3;
    private static final int ALTERNATIVES = 1;

    private final Numbered<RequirementClass> classes = new Numbered<>();
    private final ConcurrentMap<RequirementClass, Integer> registered = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, int[]> bySkill = new ConcurrentHashMap<>();

    /**
     * A skill with its alternatives, and a level.
     *
     * @param skills numbers in order
     */
    record RequirementClass(Numbers skills, int level) {}

    int of(int[] skills, int level) {
        RequirementClass one =
                new RequirementClass(Numbers.of(Arrays.stream(skills).sorted().distinct()), level);
        Integer known = registered.get(one);
        return known != null ? known : register(one);
    }

    /** A class is known only when each of its skills leads to it. */
    private synchronized int register(RequirementClass one) {
        int number = classes.of(one);
        int reference = (number << SHIFT) | (one.level() << 1) | (one.skills().size() > 1 ? ALTERNATIVES : 0);
        one.skills().stream().forEach(skill -> bySkill.merge(skill, new int[] {reference}, RequirementClasses::plus));
        registered.put(one, number);
        return number;
    }

    private static int[] plus(int[] old, int[] added) {
        if (Arrays.stream(old).anyMatch(number -> number == added[0])) {
            return old;
        }
        int[] all = Arrays.copyOf(old, old.length + 1);
        all[old.length] = added[0];
        return all;
    }

    RequirementClass get(int number) {
        return classes.get(number);
    }

    /** References to the classes that the skill counts for. */
    int[] of(int skill) {
        return bySkill.getOrDefault(skill, NONE);
    }

    static int number(int reference) {
        return reference >>> SHIFT;
    }

    static int level(int reference) {
        return reference >>> 1 & 3;
    }

    /** Whether other skills count for the class too. */
    static boolean hasAlternatives(int reference) {
        return (reference & ALTERNATIVES) != 0;
    }

    int size() {
        return classes.size();
    }
}
