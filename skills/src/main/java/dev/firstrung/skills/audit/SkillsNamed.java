package dev.firstrung.skills.audit;

import dev.firstrung.skills.audit.Finding.Code;
import dev.firstrung.skills.posting.Passage;
import dev.firstrung.skills.posting.PostingFacts;
import java.util.List;

/** Tells a posting that has a text and neither states a skill nor names one that can be read as asked for. */
final class SkillsNamed {

    private SkillsNamed() {}

    static List<Finding> findings(AuditedPosting posting, Places places) {
        PostingFacts facts = posting.facts();
        boolean named = !posting.requiredSkills().isEmpty()
                || !facts.skills().isEmpty()
                || !facts.certifications().isEmpty();
        return facts.passages().stream()
                .filter(passage -> !named && passage.topic() != Passage.Topic.TITLE)
                .limit(1)
                .map(
                        first -> new Finding(
                                Code.SKILLS_MISSING,
                                Severity.MEDIUM,
                                "It requires no skill, and its text names none that we can read as asked of the candidate",
                                places.at(first.start(), first.end()),
                                "Nothing but place, degree and years can tell who fits it, so those who do won't find it among others.",
                                "“You need: …” with the tools and methods of the work by their names, as in “You report in Excel and SQL.”; or \"requiredSkills\"."))
                .toList();
    }
}
