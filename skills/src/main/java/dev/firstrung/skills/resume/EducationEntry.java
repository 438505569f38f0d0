package dev.firstrung.skills.resume;

import dev.firstrung.skills.DegreeLevel;
import java.time.Month;
import java.time.Year;
import java.util.Locale;
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

    /** Whether it says all that the other says, and more; certificates of schools are told apart by their names. */
    boolean tells(EducationEntry other) {
        return level == other.level
                && level != DegreeLevel.SECONDARY
                && !equals(other)
                && covers(institution.map(EducationEntry::plain), other.institution.map(EducationEntry::plain))
                && covers(field, other.field)
                && covers(endYear, other.endYear)
                && covers(endMonth, other.endMonth);
    }

    private static boolean covers(Optional<?> own, Optional<?> other) {
        return other.isEmpty() || own.equals(other);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The end as precisely as it is written: "2026" or "2026-05". */
    public Optional<String> end() {
        return endYear.map(
                year -> endMonth.<Object>map(year::atMonth).orElse(year).toString());
    }
}
