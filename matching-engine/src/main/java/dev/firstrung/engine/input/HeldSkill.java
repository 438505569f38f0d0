package dev.firstrung.engine.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill the candidate claims, with what stands behind the claim.
 *
 * @param skill taxonomy code, or the normalised text of a skill the taxonomy doesn't know
 * @param label the skill's name as shown to people
 * @param level null when not stated
 */
public record HeldSkill(
        String skill, String label, @Nullable SkillLevel level, List<Evidence> evidence) {

    public HeldSkill {
        Inputs.requireText(skill, "skill");
        Inputs.requireText(label, "label");
        evidence = List.copyOf(evidence);
    }
}
