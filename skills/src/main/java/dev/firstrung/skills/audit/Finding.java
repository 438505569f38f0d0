package dev.firstrung.skills.audit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to mend in a posting.
 *
 * @param what what is wrong, in a sentence
 * @param where the place, or null where something is missing
 * @param why what it costs, or which law or research says so
 * @param instead what to write in its place
 */
public record Finding(
        Code code, Severity severity, String what, @Nullable Where where, String why, String instead) {

    /** Kinds of findings. */
    public enum Code {
        ENTRY_LEVEL_YEARS,
        ENTRY_LEVEL_DEGREE,
        ENTRY_LEVEL_SENIORITY,
        PAY_MISSING,
        PAY_OPEN_ENDED,
        PAY_TOO_WIDE,
        GENDER_CODED_WORDING,
        EXCLUSIONARY_WORDING,
        SHOPPING_LIST,
        SKILLS_MISSING,
        SKILL_UNKNOWN,
        DATE_OVER,
        DATE_IMPOSSIBLE,
        PLACE_MISSING
    }

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
    }

    /**
     * A place in a posting.
     *
     * @param field the posting's field by its name in JSON
     * @param start the first character in that field's text; 0 where the field isn't text
     * @param end the offset after the last; 0 where the field isn't text
     * @param quote the line around it, or the field's value
     */
    public record Where(String field, int start, int end, String quote) {
        public Where {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("from " + start + " to " + end);
            }
        }

        /** A field that isn't text. */
        static Where field(String field, String value) {
            return new Where(field, 0, 0, value);
        }
    }
}
