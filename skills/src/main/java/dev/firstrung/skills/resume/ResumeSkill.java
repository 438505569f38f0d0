package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;
import java.util.List;
import java.util.Optional;

/**
 * A skill with everything in the résumé that speaks for it.
 *
 * @param skill the taxonomy's code
 * @param months of experience where the résumé states them for this skill, with the words that do
 * @param evidence at least one, in the order of the text
 */
public record ResumeSkill(String skill, Optional<Quoted<Integer>> months, List<Evidence> evidence) {

    /** A place that names the skill; the quote is its line, or the surroundings if the line is long. */
    public record Evidence(EvidenceKind kind, int start, int end, String quote) {}

    public ResumeSkill {
        evidence = List.copyOf(evidence);
    }
}
