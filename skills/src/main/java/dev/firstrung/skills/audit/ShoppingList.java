package dev.firstrung.skills.audit;

import dev.firstrung.skills.Skill;
import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.audit.Finding.Code;
import dev.firstrung.skills.audit.Finding.Where;
import dev.firstrung.skills.posting.Passage;
import dev.firstrung.skills.posting.SkillRequirement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells a posting that demands more skills than anybody has; those that nearly every posting of the field names don't count. */
final class ShoppingList {

    private static final int MOST = 12;
    private static final int KEPT = 5;

    private final Taxonomy taxonomy;

    ShoppingList(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    List<Finding> findings(AuditedPosting posting, Places places) {
        if (!posting.requiredSkills().isEmpty()) {
            List<String> stated = posting.requiredSkills();
            return finding(stated, Where.field("requiredSkills", String.join(", ", stated)));
        }
        List<SkillRequirement> demanded = posting.facts().skills().stream()
                .filter(skill -> !skill.preferred() && !generic(skill))
                .filter(skill -> passage(posting, skill)
                        .filter(it -> it.topic() == Passage.Topic.DEMANDS)
                        .isPresent())
                .toList();
        return demanded.isEmpty()
                ? List.of()
                : finding(demanded.stream().map(SkillRequirement::label).toList(), fullest(posting, demanded, places));
    }

    private List<Finding> finding(List<String> skills, Where where) {
        if (skills.size() <= MOST) {
            return List.of();
        }
        return List.of(new Finding(
                Code.SHOPPING_LIST,
                Severity.MEDIUM,
                "It requires " + skills.size() + " skills: " + String.join(", ", skills),
                where,
                "Few beginners have more than half of them, and careful ones don't apply unless they have nearly all.",
                "Required: the few without which nobody can start, five at most (from yours, by their order: "
                        + String.join(", ", skills.subList(0, KEPT))
                        + "). “Nice to have, or learned here”: the other " + (skills.size() - KEPT) + "."));
    }

    /** The line that demands the most of them. */
    private static Where fullest(AuditedPosting posting, List<SkillRequirement> demanded, Places places) {
        return demanded.stream()
                .flatMap(skill -> passage(posting, skill).stream())
                .max(Comparator.comparingLong(passage -> demanded.stream()
                        .filter(skill -> skill.start() >= passage.start() && skill.start() < passage.end())
                        .count()))
                .map(passage -> places.at(passage.start(), passage.end()))
                .orElseThrow();
    }

    private static Optional<Passage> passage(AuditedPosting posting, SkillRequirement skill) {
        return posting.facts().passages().stream()
                .filter(passage -> skill.start() >= passage.start() && skill.start() < passage.end())
                .findFirst();
    }

    private boolean generic(SkillRequirement skill) {
        return taxonomy.byCode(skill.skill()).filter(Skill::generic).isPresent();
    }
}
