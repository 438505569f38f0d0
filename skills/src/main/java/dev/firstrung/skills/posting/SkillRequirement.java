package dev.firstrung.skills.posting;

import dev.firstrung.skills.LanguageLevel;
import java.util.List;
import java.util.Optional;

/**
 * A skill, certification or human language that a posting asks for.
 *
 * @param skill the taxonomy's code
 * @param alternatives codes that satisfy the requirement as well as {@code skill} does
 * @param label what people are shown: the skill's name, or the whole list of a choice ("C++, Java or Python")
 * @param level of a human language, where it is told
 * @param preferred wanted rather than needed
 * @param start where the quote starts in {@link PostingFacts#text()}
 * @param end where it ends, exclusive
 * @param quote the line of the posting
 */
public record SkillRequirement(
        String skill,
        List<String> alternatives,
        String label,
        Optional<LanguageLevel> level,
        boolean preferred,
        int start,
        int end,
        String quote) {

    public SkillRequirement {
        alternatives = List.copyOf(alternatives);
    }
}
