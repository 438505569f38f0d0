package dev.firstrung.engine;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A skill's number and the skills that it counts for in part, in percent; flat, because a candidate's skills lead to hundreds. */
final class Reach {

    final int skill;
    final int[] targets;
    final int[] percents;

    private Reach(String code, Dictionary names, SkillRelations relations) {
        skill = CompiledJob.skillNumber(code, names);
        List<SkillRelations.Related> related = relations.relatedTo(code).stream()
                .filter(one -> !one.code().equals(code))
                .toList();
        targets = related.stream()
                .mapToInt(one -> CompiledJob.skillNumber(one.code(), names))
                .toArray();
        percents = related.stream().mapToInt(SkillRelations.Related::percent).toArray();
    }

    /** Reaches by the skills' codes, each looked up once for as long as the model lives. */
    static final class OfSkills {

        private final Dictionary names;
        private final SkillRelations relations;
        private final ConcurrentMap<String, Reach> byCode = new ConcurrentHashMap<>();

        OfSkills(Dictionary names, SkillRelations relations) {
            this.names = names;
            this.relations = relations;
        }

        Reach of(String code) {
            Reach known = byCode.get(code);
            return known != null ? known : byCode.computeIfAbsent(code, unseen -> new Reach(unseen, names, relations));
        }
    }
}
