package dev.firstrung.engine.input;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A course of education.
 *
 * @param field field of study, such as {@code computer science}; null when not stated
 * @param endDate month of graduation, in the past or expected, in the years 1900 to 2200; null when not stated
 */
public record Education(
        DegreeLevel level, @Nullable String field, @Nullable YearMonth endDate) {

    public Education {
        Objects.requireNonNull(level, "level");
        Inputs.requireYear(endDate, "endDate");
    }
}
