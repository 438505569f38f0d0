package dev.firstrung.engine.input;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows a skill.
 *
 * @param months how long, or null when not stated
 * @param lastUsed month of the last use, in the years 1900 to 2200, or null when not stated
 */
public record Evidence(
        Kind kind, @Nullable Integer months, @Nullable YearMonth lastUsed) {

    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Inputs.requireNotNegative(months, "months");
        Inputs.requireYear(lastUsed, "lastUsed");
    }

    /** What kind of thing shows the skill. */
    public enum Kind {
        COURSE,
        PROJECT,
        INTERNSHIP,
        WORK,
        VOLUNTEER,
        CERTIFICATE
    }
}
