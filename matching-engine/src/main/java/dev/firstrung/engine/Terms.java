package dev.firstrung.engine;

import java.util.Arrays;

/** The credits of one posting's requirements for one candidate after the other, from packed skills. */
final class Terms {

    /** By share of the held skill's credit in percent, level asked for and number of the held skill's credits: steps of credit. */
    private static final byte[] STEPS = stepsOfAll();

    private static final int LEVELS = Earned.LEVELS;

    /** Stands for the skill itself, where a percentage would be. */
    private static final int OWN = 101;

    /** An effect is a held skill's credit for a term: the term, and above it where the steps of credit stand. */
    private static final int TERM_BITS = 16;

    private final CompiledJob job;

    /** First term of each requirement; a term is one of its skills. */
    private final int[] starts;

    /** By held skill, the first of the effects below; for the number of skills, their end. */
    private final int[] first;

    private final int[] effects;

    private final int[] steps;
    private final long[] experiences;
    private final boolean[] held;
    private boolean anyExperience;

    Terms(CompiledJob job, HeldSkills heldSkills) {
        this.job = job;
        starts = new int[job.skills.length + 1];
        int most = -1;
        for (int i = 0; i < job.skills.length; i++) {
            starts[i + 1] = starts[i] + job.skills[i].length;
            for (int skill : job.skills[i]) {
                most = Math.max(most, skill);
                for (HeldSkills.Source source : heldSkills.sources(skill)) {
                    most = Math.max(most, source.held());
                }
            }
        }
        first = new int[most + 2];
        forEachEffect(heldSkills, (skill, effect) -> first[skill + 1]++);
        for (int skill = 0; skill <= most; skill++) {
            first[skill + 1] += first[skill];
        }
        effects = new int[first[most + 1]];
        int[] next = first.clone();
        forEachEffect(heldSkills, (skill, effect) -> effects[next[skill]++] = effect);
        int all = starts[job.skills.length];
        assert all < 1 << TERM_BITS : all;
        steps = new int[all];
        experiences = new long[all];
        held = new boolean[all];
    }

    private interface Effects {
        void add(int skill, int effect);
    }

    private void forEachEffect(HeldSkills heldSkills, Effects to) {
        for (int i = 0; i < job.skills.length; i++) {
            for (int k = 0; k < job.skills[i].length; k++) {
                int skill = job.skills[i][k];
                int term = starts[i] + k;
                to.add(skill, effect(term, OWN, job.skillLevels[i]));
                for (HeldSkills.Source source : heldSkills.sources(skill)) {
                    to.add(source.held(), effect(term, source.target().percent(), job.skillLevels[i]));
                }
            }
        }
    }

    private static int effect(int term, int percent, int level) {
        return tableOf(percent, level) << TERM_BITS | term;
    }

    private static int tableOf(int percent, int level) {
        return (percent * LEVELS + level) * OwnCredits.MOST;
    }

    /** Reads the skills that the bytes hold. */
    void read(byte[] packed, int from, int to) {
        Arrays.fill(steps, 0);
        Arrays.fill(held, false);
        if (anyExperience) {
            Arrays.fill(experiences, 0);
            anyExperience = false;
        }
        int skill = 0;
        int at = from;
        while (at < to) {
            int distance = packed[at++];
            if (distance < 0) {
                long read = Varint.read(packed, at - 1);
                distance = Varint.value(read);
                at = Varint.next(read);
            }
            skill += distance;
            int own = packed[at++];
            long used = 0;
            if (own < 0) {
                used = Varint.readLong(packed, at);
                at = Varint.end(packed, at);
                own &= PackedCandidate.CREDITS;
            }
            if (skill >= first.length - 1) {
                return;
            }
            int end = first[skill + 1];
            for (int i = first[skill]; i < end; i++) {
                int term = effects[i] & ((1 << TERM_BITS) - 1);
                steps[term] = Math.max(steps[term], STEPS[(effects[i] >>> TERM_BITS) + own]);
            }
            if (used != 0 || job.anyMandatory) {
                note(skill, own, used);
            }
        }
    }

    /** Notes what the skill says of experiences and of mandatory skills. */
    private void note(int skill, int own, long used) {
        for (int i = first[skill]; i < first[skill + 1]; i++) {
            int term = effects[i] & ((1 << TERM_BITS) - 1);
            int table = effects[i] >>> TERM_BITS;
            held[term] |= table >= tableOf(OWN, 0);
            int lowest = table - table % tableOf(1, 0);
            if (STEPS[lowest + own] > 0) {
                experiences[term] |= used;
                anyExperience = true;
            }
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
        for (int term = 0; anyExperience && term < steps.length; term++) {
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

    private static byte[] stepsOfAll() {
        byte[] all = new byte[tableOf(OWN + 1, 0)];
        for (int percent = 0; percent <= OWN; percent++) {
            for (int level = 0; level < LEVELS; level++) {
                for (int number = 0; number < OwnCredits.size(); number++) {
                    int own = OwnCredits.steps(number, level);
                    int steps = percent == OWN ? own : HeldSkills.steps(own, percent);
                    all[tableOf(percent, level) + number] = (byte) steps;
                }
            }
        }
        return all;
    }
}
