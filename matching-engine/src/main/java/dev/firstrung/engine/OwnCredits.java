package dev.firstrung.engine;

import dev.firstrung.engine.input.SkillLevel;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers for what a skill that is held itself can earn by the level asked for, in steps of credit. It follows from the strength, 0 to 100, and the
 * level, so there are few.
 */
final class OwnCredits {

    /** Numbers are below this. */
    static final int MOST = 64;

    private static final int STEP_BITS = 5;
    private static final int[] ALL = all();

    private OwnCredits() {}

    static int numberOf(CompiledCandidate.Own own) {
        int packed = packed(own.steps(0), own.steps(1), own.steps(2));
        for (int number = 0; number < ALL.length; number++) {
            if (ALL[number] == packed) {
                return number;
            }
        }
        throw new IllegalArgumentException(
                "no strength gives " + own.steps(0) + ", " + own.steps(1) + ", " + own.steps(2));
    }

    static int size() {
        return ALL.length;
    }

    static int steps(int number, int level) {
        return ALL[number] >>> (STEP_BITS * level) & ((1 << STEP_BITS) - 1);
    }

    private static int packed(int lowest, int middle, int highest) {
        return lowest | middle << STEP_BITS | highest << (2 * STEP_BITS);
    }

    private static int[] all() {
        return IntStream.rangeClosed(Weights.CLAIMED, Weights.CLAIMED + Weights.SHOWN_AT_MOST)
                .flatMap(strength ->
                        Arrays.stream(SkillLevel.values()).mapToInt(level -> packed(Held.credits(strength, level))))
                .distinct()
                .toArray();
    }

    private static int packed(int[] credits) {
        return packed(credits[0] / Weights.STEP, credits[1] / Weights.STEP, credits[2] / Weights.STEP);
    }
}
