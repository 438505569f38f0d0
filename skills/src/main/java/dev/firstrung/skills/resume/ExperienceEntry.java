package dev.firstrung.skills.resume;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A period of work.
 *
 * @param title empty if none was recognised
 * @param organization empty if none was recognised
 * @param start month precision; January where only a year is written
 * @param end empty while it lasts or if not stated
 */
public record ExperienceEntry(
        Kind kind,
        String title,
        String organization,
        Optional<YearMonth> start,
        Optional<YearMonth> end,
        boolean current) {

    /** What sort of work it was. */
    public enum Kind {
        JOB,
        INTERNSHIP,
        COOP,
        FELLOWSHIP,
        VOLUNTEER
    }
}
