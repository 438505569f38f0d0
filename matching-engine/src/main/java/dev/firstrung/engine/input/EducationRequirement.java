package dev.firstrung.engine.input;

import java.util.List;
import java.util.Objects;

/**
 * Education that the posting asks for.
 *
 * @param fields accepted fields of study; empty means any
 * @param experienceCanReplace whether experience is accepted instead
 */
public record EducationRequirement(DegreeLevel level, List<String> fields, boolean experienceCanReplace) {

    public EducationRequirement {
        Objects.requireNonNull(level, "level");
        fields = List.copyOf(fields);
    }
}
