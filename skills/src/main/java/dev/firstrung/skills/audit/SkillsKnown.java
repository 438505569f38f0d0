package dev.firstrung.skills.audit;

import dev.firstrung.skills.Taxonomy;
import dev.firstrung.skills.audit.Finding.Code;
import dev.firstrung.skills.audit.Finding.Where;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells stated skills that the taxonomy doesn't know: hardly any profile has them in the same words. */
final class SkillsKnown {

    private final Taxonomy taxonomy;

    SkillsKnown(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    List<Finding> findings(AuditedPosting posting) {
        return Stream.of(
                        finding("requiredSkills", posting.requiredSkills(), Severity.MEDIUM),
                        finding("preferredSkills", posting.preferredSkills(), Severity.LOW))
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> finding(String field, List<String> stated, Severity severity) {
        List<String> unknown =
                stated.stream().filter(name -> taxonomy.byName(name).isEmpty()).toList();
        if (unknown.isEmpty()) {
            return List.of();
        }
        return List.of(new Finding(
                Code.SKILL_UNKNOWN,
                severity,
                (unknown.size() == 1 ? "It names a skill" : "It names " + unknown.size() + " skills")
                        + " that we don't know: " + String.join(", ", unknown),
                Where.field(field, String.join(", ", unknown)),
                "Its points go only to those who wrote the very same words in their profile; everybody else goes without.",
                unknown.stream().map(this::instead).collect(Collectors.joining("; "))));
    }

    private String instead(String unknown) {
        return taxonomy.nearest(unknown)
                .map(skill -> "“" + skill.name() + "”, if “" + unknown + "” means that")
                .orElse("for “" + unknown + "” a usual name (GET /api/v1/skills?q=), or the text alone");
    }
}
