package dev.firstrung.engine;

import java.util.Arrays;

/** What the skills that candidates hold lead to, and the same the other way round, by the skills' numbers. Safe for any number of threads. */
final class HeldSkills {

    private static final Target[] NO_TARGETS = {};
    private static final Source[] NO_SOURCES = {};

    /** By percent of the held skill's credit, then by its steps. */
    private static final byte[][] STEPS = new byte[101][100 / Weights.STEP + 1];

    static {
        for (int percent = 0; percent < STEPS.length; percent++) {
            for (int own = 0; own < STEPS[percent].length; own++) {
                STEPS[percent][own] = (byte) (CompiledCandidate.partial(own * Weights.STEP, percent) / Weights.STEP);
            }
        }
    }

    /** Copied for each skill that becomes known, so that readers need no lock. */
    private volatile Known known = new Known(0);

    /** What is known, by the number of the held skill and, for sources, of the skill that they lead to. */
    private static final class Known {

        private final boolean[] held;
        private final Target[][] targets;
        private final Source[][] sources;

        Known(int size) {
            held = new boolean[size];
            targets = new Target[size][];
            sources = new Source[size][];
            Arrays.fill(targets, NO_TARGETS);
            Arrays.fill(sources, NO_SOURCES);
        }

        Known withRoom(int most) {
            Known more = new Known(Math.max(held.length, most + 1));
            System.arraycopy(held, 0, more.held, 0, held.length);
            System.arraycopy(targets, 0, more.targets, 0, targets.length);
            System.arraycopy(sources, 0, more.sources, 0, sources.length);
            return more;
        }

        boolean isHeld(int skill) {
            return skill < held.length && held[skill];
        }
    }

    /**
     * A skill that a held one counts for.
     *
     * @param percent of the held skill's credit
     */
    record Target(int skill, int percent) {

        /** Steps of credit, given those of the held skill. */
        int steps(int own) {
            return HeldSkills.steps(own, percent);
        }
    }

    /** A held skill that counts for another one. */
    record Source(int held, Target target) {}

    /** Steps of credit for a skill that a held one counts for, given those of the held one. */
    static int steps(int own, int percent) {
        return STEPS[percent][own];
    }

    /** Makes the skill known, before anybody who holds it can be found. */
    void add(int held, String code, Dictionary names, SkillRelations relations) {
        if (!known.isHeld(held)) {
            register(held, code, names, relations);
        }
    }

    private synchronized void register(int held, String code, Dictionary names, SkillRelations relations) {
        if (known.isHeld(held)) {
            return;
        }
        Target[] leadsTo = relations.relatedTo(code).stream()
                .filter(related -> !related.code().equals(code))
                .map(related -> new Target(CompiledJob.skillNumber(related.code(), names), related.percent()))
                .toArray(Target[]::new);
        int most = Arrays.stream(leadsTo).mapToInt(Target::skill).reduce(held, Math::max);
        Known next = known.withRoom(most);
        next.held[held] = true;
        next.targets[held] = leadsTo;
        for (Target target : leadsTo) {
            Source[] others = next.sources[target.skill()];
            Source[] all = Arrays.copyOf(others, others.length + 1);
            all[others.length] = new Source(held, target);
            next.sources[target.skill()] = all;
        }
        known = next;
    }

    /** What the skill leads to, without itself. Read-only. */
    Target[] targets(int held) {
        Target[][] all = known.targets;
        return held < all.length ? all[held] : NO_TARGETS;
    }

    /** The held skills that lead to this one, without itself. Read-only. */
    Source[] sources(int skill) {
        Source[][] all = known.sources;
        return skill < all.length ? all[skill] : NO_SOURCES;
    }
}
