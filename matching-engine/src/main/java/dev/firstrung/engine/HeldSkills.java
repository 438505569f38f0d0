package dev.firstrung.engine;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** What the skills that candidates hold lead to, and the same the other way round. */
final class HeldSkills {

    private final ConcurrentMap<Integer, List<Target>> targets = new ConcurrentHashMap<>();
    private final ConcurrentMap<Integer, List<Source>> sources = new ConcurrentHashMap<>();

    /**
     * A skill that a held one counts for.
     *
     * @param percent of the held skill's credit
     */
    record Target(int skill, int percent) {

        /** Steps of credit, given those of the held skill. */
        int steps(int own) {
            return CompiledCandidate.partial(own * Weights.STEP, percent) / Weights.STEP;
        }
    }

    /** A held skill that counts for another one. */
    record Source(int held, Target target) {}

    /** Makes the skill known, before anybody who holds it can be found. */
    void add(int held, String code, Dictionary names, SkillRelations relations) {
        if (!targets.containsKey(held)) {
            register(held, code, names, relations);
        }
    }

    private synchronized void register(int held, String code, Dictionary names, SkillRelations relations) {
        if (targets.containsKey(held)) {
            return;
        }
        List<Target> leadsTo = relations.relatedTo(code).stream()
                .filter(related -> !related.code().equals(code))
                .map(related -> new Target(CompiledJob.skillNumber(related.code(), names), related.percent()))
                .toList();
        for (Target target : leadsTo) {
            sources.merge(target.skill(), List.of(new Source(held, target)), HeldSkills::concat);
        }
        targets.put(held, leadsTo);
    }

    private static List<Source> concat(List<Source> some, List<Source> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    List<Target> targets(int held) {
        return targets.getOrDefault(held, List.of());
    }

    /** The held skills that lead to this one, without itself. */
    List<Source> sources(int skill) {
        return sources.getOrDefault(skill, List.of());
    }
}
