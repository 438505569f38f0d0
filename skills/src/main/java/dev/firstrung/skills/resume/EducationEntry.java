package dev.firstrung.skills.resume;

import dev.firstrung.skills.DegreeLevel;
import java.time.Year;
import java.util.Optional;

/**
 * A degree held or pursued.
 *
 * @param field as {@link dev.firstrung.skills.FieldsOfStudy} codes it
 * @param endYear the last year written beside it
 */
public record EducationEntry(DegreeLevel level, Optional<String> field, Optional<Year> endYear) {}
