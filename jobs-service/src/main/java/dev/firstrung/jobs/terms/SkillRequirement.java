package dev.firstrung.jobs.terms;

import dev.firstrung.contracts.SkillLevel;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a posting asks for.
 *
 * @param skill taxonomy code, or the normalised text of a skill the taxonomy doesn't know
 * @param label the skill's name; as the employer wrote it where the taxonomy doesn't know it
 * @param alternatives codes of skills that do as well
 * @param importance 1 to 5, or null when not stated
 * @param mandatory whether nobody is eligible without it
 * @param quote the line of the description it was found in; null when the employer stated it
 */
public record SkillRequirement(
        String skill,
        String label,
        Set<String> alternatives,
        @Nullable Integer importance,
        @Nullable SkillLevel level,
        boolean mandatory,
        @Nullable String quote) {

    public SkillRequirement {
        Objects.requireNonNull(skill, "skill");
        Objects.requireNonNull(label, "label");
        alternatives = Collections.unmodifiableSortedSet(new TreeSet<>(alternatives));
        if (importance != null && (importance < 1 || importance > 5)) {
            throw new IllegalArgumentException("importance must be 1 to 5, was " + importance);
        }
    }

    public boolean fromText() {
        return quote != null;
    }

    /** The same requirement as if the employer had stated it. */
    SkillRequirement stated() {
        return new SkillRequirement(skill, label, alternatives, importance, level, mandatory, null);
    }
}
