package dev.firstrung.skills.resume;

import dev.firstrung.skills.DegreeLevel;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/**
 * A degree held or pursued.
 *
 * @param field as {@link dev.firstrung.skills.FieldsOfStudy} codes it
 * @param institution the school's name, in the degree's line or one beside it
 * @param endYear the last year written beside it
 * @param endMonth the month of that year, where it is written
 */
public record EducationEntry(
        DegreeLevel level,
        Optional<String> field,
        Optional<String> institution,
        Optional<Year> endYear,
        Optional<Month> endMonth) {

    /** The end as precisely as it is written: "2026" or "2026-05". */
    public Optional<String> end() {
        return endYear.map(
                year -> endMonth.<Object>map(year::atMonth).orElse(year).toString());
    }
}
