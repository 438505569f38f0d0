package dev.firstrung.skills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The skills within two relations of each skill, with the strongest path to each. */
final class Relatedness {

    /** Below this a path says too little: NumPy implies Python, Python is a little like Perl. */
    private static final int LEAST_PERCENT = 30;

    private final Map<String, List<RelatedSkill.Step>> steps = new HashMap<>();
    private final Map<String, List<RelatedSkill>> related = new HashMap<>();

    Relatedness(Collection<Skill> skills) {
        for (Skill skill : skills) {
            for (Relation relation : skill.relations()) {
                add(relation.kind(), skill.code(), relation.code(), relation.percent());
                if (relation.kind() == Relation.Kind.ALTERNATIVE_TO) {
                    add(relation.kind(), relation.code(), skill.code(), relation.percent());
                }
            }
        }
        skills.forEach(skill -> related.put(skill.code(), walk(skill.code())));
    }

    List<RelatedSkill> of(String code) {
        return related.getOrDefault(code, List.of());
    }

    private void add(Relation.Kind kind, String from, String to, int percent) {
        steps.computeIfAbsent(from, key -> new ArrayList<>()).add(new RelatedSkill.Step(kind, from, to, percent));
    }

    private List<RelatedSkill> walk(String code) {
        Map<String, RelatedSkill> best = new HashMap<>();
        for (RelatedSkill.Step first : steps.getOrDefault(code, List.of())) {
            offer(best, code, new RelatedSkill(first.to(), first.percent(), List.of(first)));
            for (RelatedSkill.Step second : steps.getOrDefault(first.to(), List.of())) {
                int percent = first.percent() * second.percent() / 100;
                offer(best, code, new RelatedSkill(second.to(), percent, List.of(first, second)));
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(RelatedSkill::percent)
                        .reversed()
                        .thenComparing(RelatedSkill::code))
                .toList();
    }

    private static void offer(Map<String, RelatedSkill> best, String from, RelatedSkill found) {
        if (!found.code().equals(from) && found.percent() >= LEAST_PERCENT) {
            best.merge(found.code(), found, Relatedness::stronger);
        }
    }

    /** The shorter path wins a tie, then the earlier one in the files, so that the result is always the same. */
    private static RelatedSkill stronger(RelatedSkill a, RelatedSkill b) {
        if (a.percent() != b.percent()) {
            return a.percent() > b.percent() ? a : b;
        }
        return b.path().size() < a.path().size() ? b : a;
    }
}
