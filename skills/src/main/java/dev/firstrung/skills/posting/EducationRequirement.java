package dev.firstrung.skills.posting;

import dev.firstrung.skills.DegreeLevel;
import java.util.List;

/**
 * The education that a posting asks for.
 *
 * @param level the lowest that is accepted
 * @param fields codes of {@link dev.firstrung.skills.FieldsOfStudy}; empty if any will do
 * @param relatedFieldAccepted whether "or a related field" is said
 * @param experienceCanReplace whether "or equivalent experience" is said
 */
public record EducationRequirement(
        DegreeLevel level, List<String> fields, boolean relatedFieldAccepted, boolean experienceCanReplace) {

    public EducationRequirement {
        fields = List.copyOf(fields);
    }
}
