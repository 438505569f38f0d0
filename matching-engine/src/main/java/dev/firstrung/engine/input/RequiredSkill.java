package dev.firstrung.engine.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill the posting requires or prefers.
 *
 * @param skill taxonomy code, or the normalised text of a skill the taxonomy doesn't know
 * @param label the skill's name as shown to people
 * @param alternatives codes of skills that satisfy the requirement as well as {@code skill} does
 * @param importance 1 to 5 as the employer states it, or null
 * @param level the level asked for, or null
 * @param mandatory whether a candidate without it is not eligible
 * @param derivedFromText whether it was found in the description, not stated by the employer
 */
public record RequiredSkill(
        String skill,
        String label,
        List<String> alternatives,
        @Nullable Integer importance,
        @Nullable SkillLevel level,
        boolean mandatory,
        boolean derivedFromText) {

    public RequiredSkill {
        Inputs.requireText(skill, "skill");
        Inputs.requireText(label, "label");
        String code = skill;
        alternatives = alternatives.stream()
                .filter(other -> !other.equals(code))
                .distinct()
                .sorted()
                .toList();
        if (importance != null && (importance < 1 || importance > 5)) {
            throw new IllegalArgumentException("importance must be 1 to 5, was " + importance);
        }
    }
}
