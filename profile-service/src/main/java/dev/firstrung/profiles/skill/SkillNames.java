package dev.firstrung.profiles.skill;

import dev.firstrung.skills.Skill;
import dev.firstrung.skills.Taxonomy;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The names that people give to skills. */
@Component
public class SkillNames {

    private final Taxonomy taxonomy;

    SkillNames(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The code of a known skill, given by code, name or alias; any other name as it is. */
    public String stored(String given) {
        return taxonomy.byName(given).map(Skill::code).orElse(given);
    }

    /** What two names of one skill have in common: its code, or the normalised text of a skill that isn't known. May be empty. */
    public String key(String given) {
        return taxonomy.codeOf(given);
    }

    /** What people are shown. */
    public String shown(String given) {
        return taxonomy.byName(given).map(Skill::name).orElse(given);
    }

    /** The name of the skill that a name which the taxonomy doesn't know probably means. */
    public Optional<String> meant(String unknown) {
        return isKnown(unknown) ? Optional.empty() : taxonomy.nearest(unknown).map(Skill::name);
    }

    /** Whether the taxonomy has it. */
    public boolean isKnown(String given) {
        return taxonomy.byName(given).isPresent();
    }
}
