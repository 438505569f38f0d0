package dev.firstrung.engine;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** What the skills that candidates hold lead to, and the same the other way round, by the skills' numbers. Safe for any number of threads. */
final class HeldSkills {

    private static final int FIRST_SIZE = 2_048;
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

    /** By number of a held skill; null where it is not known to be held. */
    private volatile AtomicReferenceArray<Target[]> targets = new AtomicReferenceArray<>(FIRST_SIZE);

    /** By number of the skill that they lead to; null where there are none. */
    private volatile AtomicReferenceArray<Source[]> sources = new AtomicReferenceArray<>(FIRST_SIZE);

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
        if (at(targets, held) == null) {
            register(held, code, names, relations);
        }
    }

    private synchronized void register(int held, String code, Dictionary names, SkillRelations relations) {
        if (at(targets, held) != null) {
            return;
        }
        Target[] leadsTo = relations.relatedTo(code).stream()
                .filter(related -> !related.code().equals(code))
                .map(related -> new Target(CompiledJob.skillNumber(related.code(), names), related.percent()))
                .toArray(Target[]::new);
        for (Target target : leadsTo) {
            sources = withRoom(sources, target.skill());
            Source[] others = sources(target.skill());
            Source[] all = Arrays.copyOf(others, others.length + 1);
            all[others.length] = new Source(held, target);
            sources.set(target.skill(), all);
        }
        targets = withRoom(targets, held);
        targets.set(held, leadsTo);
    }

    private static <T> AtomicReferenceArray<T> withRoom(AtomicReferenceArray<T> some, int place) {
        if (place < some.length()) {
            return some;
        }
        AtomicReferenceArray<T> more = new AtomicReferenceArray<>(2 * place);
        for (int i = 0; i < some.length(); i++) {
            more.set(i, some.get(i));
        }
        return more;
    }

    private static <T> @Nullable T at(AtomicReferenceArray<T> some, int place) {
        return place < some.length() ? some.get(place) : null;
    }

    /** What the skill leads to, without itself. Read-only. */
    Target[] targets(int held) {
        Target[] known = at(targets, held);
        return known == null ? NO_TARGETS : known;
    }

    /** The held skills that lead to this one, without itself. Read-only. */
    Source[] sources(int skill) {
        Source[] known = at(sources, skill);
        return known == null ? NO_SOURCES : known;
    }
}
