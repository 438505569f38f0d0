package dev.firstrung.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The credits of one posting's requirements for one candidate after the other, from packed skills. */
final class Terms {

    private final CompiledJob job;

    /** First term of each requirement; a term is one of its skills. */
    private final int[] starts;

    /** By held skill, the terms that it counts for; null where there is none. */
    private final Effect[][] effects;

    private final int[] steps;
    private final long[] experiences;
    private final boolean[] held;

    /** A held skill's credit for a term. */
    private record Effect(int term, int level, boolean own, HeldSkills.Target target) {}

    Terms(CompiledJob job, HeldSkills heldSkills) {
        this.job = job;
        starts = new int[job.skills.length + 1];
        Map<Integer, List<Effect>> bySkill = new HashMap<>();
        int term = 0;
        for (int i = 0; i < job.skills.length; i++) {
            starts[i] = term;
            int level = job.skillLevels[i];
            for (int skill : job.skills[i]) {
                int number = term++;
                HeldSkills.Target self = new HeldSkills.Target(skill, 100);
                add(bySkill, skill, new Effect(number, level, true, self));
                for (HeldSkills.Source source : heldSkills.sources(skill)) {
                    add(bySkill, source.held(), new Effect(number, level, false, source.target()));
                }
            }
        }
        starts[job.skills.length] = term;
        int most = bySkill.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        effects = new Effect[most + 1][];
        bySkill.forEach((skill, some) -> effects[skill] = some.toArray(Effect[]::new));
        steps = new int[term];
        experiences = new long[term];
        held = new boolean[term];
    }

    private static void add(Map<Integer, List<Effect>> bySkill, int skill, Effect effect) {
        bySkill.computeIfAbsent(skill, unseen -> new ArrayList<>()).add(effect);
    }

    /** Reads the skills that the bytes hold. */
    void read(byte[] packed, int from, int to) {
        Arrays.fill(steps, 0);
        Arrays.fill(experiences, 0);
        Arrays.fill(held, false);
        int at = from;
        while (at < to) {
            long read = Varint.read(packed, at);
            int skill = Varint.value(read);
            int credits = Varint.next(read);
            at = Varint.end(packed, credits + Earned.LEVELS);
            if (skill < effects.length && effects[skill] != null) {
                long used = Varint.readLong(packed, credits + Earned.LEVELS);
                for (Effect effect : effects[skill]) {
                    apply(effect, packed, credits, used);
                }
            }
        }
    }

    private void apply(Effect effect, byte[] packed, int credits, long used) {
        int term = effect.term;
        int own = packed[credits + effect.level];
        if (effect.own) {
            held[term] = true;
            steps[term] = Math.max(steps[term], own);
            experiences[term] |= used;
        } else if (effect.target.steps(packed[credits]) > 0) {
            steps[term] = Math.max(steps[term], effect.target.steps(own));
            experiences[term] |= used;
        }
    }

    /** Points times steps of credit of all requirements. */
    int steps() {
        int sum = 0;
        for (int i = 0; i < job.skills.length; i++) {
            int best = 0;
            for (int term = starts[i]; term < starts[i + 1]; term++) {
                best = Math.max(best, steps[term]);
            }
            sum += job.possible[i] * best;
        }
        return sum;
    }

    /** The experiences that used a skill which earns credit. */
    long relevant() {
        long relevant = 0;
        for (int term = 0; term < steps.length; term++) {
            relevant |= steps[term] > 0 ? experiences[term] : 0;
        }
        return relevant;
    }

    /** Whether every mandatory skill is held itself, or an alternative to it. */
    boolean eligible() {
        for (int i = 0; job.anyMandatory && i < job.skills.length; i++) {
            boolean any = !job.mandatory[i];
            for (int term = starts[i]; term < starts[i + 1]; term++) {
                any |= held[term];
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }
}
