package dev.firstrung.engine.input;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of work.
 *
 * @param startDate first month, or null when not stated
 * @param endDate last month; null when it goes on, or not stated
 * @param skills codes of the skills used in it
 */
public record Experience(
        Kind kind, @Nullable YearMonth startDate, @Nullable YearMonth endDate, List<String> skills) {

    public Experience {
        Objects.requireNonNull(kind, "kind");
        if (startDate != null && endDate != null && endDate.isBefore(startDate)) {
            throw new IllegalArgumentException("endDate " + endDate + " is before startDate " + startDate);
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
