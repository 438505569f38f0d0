package dev.firstrung.profiles.skill;

import dev.firstrung.skills.Category;
import dev.firstrung.skills.Skill;
import java.util.List;

/**
 * A skill of the taxonomy as people pick it.
 *
 * @param skill its code, what other requests take
 * @param aliases other names it is known by
 */
record SkillView(String skill, String name, Category category, List<String> aliases) {

    static SkillView of(Skill skill) {
        return new SkillView(skill.code(), skill.name(), skill.category(), skill.aliases());
    }
}
