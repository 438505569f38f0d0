package dev.firstrung.skills.resume;

import java.util.Optional;

/**
 * A period of work.
 *
 * @param title empty if none was recognised
 * @param organization empty if none was recognised
 * @param end empty while it lasts or if not stated
 * @param statedMonths how long it lasted, where the résumé says that and no dates
 */
public record ExperienceEntry(
        Kind kind,
        String title,
        String organization,
        Optional<WrittenDate> start,
        Optional<WrittenDate> end,
        boolean current,
        Optional<Integer> statedMonths) {

    ExperienceEntry called(String name) {
        return new ExperienceEntry(kind, name, organization, start, end, current, statedMonths);
    }

    ExperienceEntry at(String employer) {
        return new ExperienceEntry(kind, title, employer, start, end, current, statedMonths);
    }

    /** With what another says of it that this doesn't. */
    ExperienceEntry with(ExperienceEntry other) {
        ExperienceEntry dated = start.isPresent() ? this : other;
        return new ExperienceEntry(
                kind,
                title.isEmpty() ? other.title : title,
                organization,
                dated.start,
                dated.end,
                dated.current,
                statedMonths.or(() -> other.statedMonths));
    }

    /** What sort of work it was. */
    public enum Kind {
        JOB,
        INTERNSHIP,
        COOP,
        FELLOWSHIP,
        VOLUNTEER
    }
}
