package dev.firstrung.engine;

import java.util.List;

/** What the model needs to know of skills: their names, and which skill gives partial credit for which. */
public interface SkillRelations {

    /** Version of the relations; part of the model's version, because a changed relation changes scores. */
    String version();

    /** The skill's name as shown to people; an unknown code is its own name. */
    String nameOf(String code);

    /**
     * Whether nearly every posting names it, as a soft skill (communication) or a generic one (programming), so that it separates
     * nobody; false for an unknown code.
     */
    boolean isCommonplace(String code);

    /** Every skill for which holding {@code heldCode} gives partial credit; empty for an unknown code. */
    List<Related> relatedTo(String heldCode);

    /**
     * Partial credit.
     *
     * @param code the skill that is partly covered
     * @param percent 0 to 100; the model counts at most 95, since a related skill earns less than the skill itself
     * @param path how the held skill leads to this one, in plain English
     */
    record Related(String code, int percent, String path) {
        public Related {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("percent must be 0 to 100, was " + percent);
            }
        }
    }
}
