package dev.firstrung.engine.input;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of work.
 *
 * @param startDate first month, in the years 1900 to 2200, or null when not stated
 * @param endDate last month, in the years 1900 to 2200; null when it goes on, or not stated
 * @param skills codes of the skills used in it
 */
public record Experience(
        Kind kind, @Nullable YearMonth startDate, @Nullable YearMonth endDate, List<String> skills) {

    public Experience {
        Objects.requireNonNull(kind, "kind");
        Inputs.requireYear(startDate, "startDate");
        Inputs.requireYear(endDate, "endDate");
        if (startDate != null && endDate != null && endDate.isBefore(startDate)) {
            throw new IllegalArgumentException("endDate must not be before startDate");
        }
        skills = List.copyOf(skills);
    }

    /** What kind of work it was. */
    public enum Kind {
        JOB,
        INTERNSHIP,
        COOP,
        FELLOWSHIP,
        VOLUNTEER
    }
}
