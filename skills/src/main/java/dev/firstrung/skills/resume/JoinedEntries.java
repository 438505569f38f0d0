package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The entries of work of a résumé, each once that is told in several places. */
final class JoinedEntries {

    private static final int NEXT_LINES = 200;
    private static final int LEAST_NAME = 5;
    private static final Pattern LEGAL =
            Pattern.compile("\\b(?:pvt|private|ltd|limited|llp|inc|llc|gmbh)\\b|[^\\p{L}\\p{N}]");
    /** Dates that the export puts before what it describes. */
    private static final String DESCRIPTION = "description -";

    private JoinedEntries() {}

    /** An organization in one line and its dates in one of the next are one stretch. */
    static List<Quoted<ExperienceEntry>> of(ResumeFacts facts) {
        List<Quoted<ExperienceEntry>> joined = new ArrayList<>();
        for (Quoted<ExperienceEntry> entry : facts.experience().stream()
                .sorted(Comparator.comparingInt(Quoted::start))
                .toList()) {
            if (!joined.isEmpty()
                    && (isDated(joined.getLast().value(), entry.value())
                            || describes(joined.getLast(), entry, facts.text()))
                    && entry.start() - joined.getLast().end() < NEXT_LINES) {
                joined.add(join(joined.removeLast(), entry, facts.text()));
            } else if (joined.isEmpty() || !repeats(joined.getLast().value(), entry.value())) {
                joined.add(entry);
            }
        }
        return once(joined);
    }

    private static List<Quoted<ExperienceEntry>> once(List<Quoted<ExperienceEntry>> joined) {
        List<Quoted<ExperienceEntry>> once = new ArrayList<>();
        for (Quoted<ExperienceEntry> entry : joined) {
            if (!once.isEmpty() && goesOn(once.getLast().value(), entry.value())) {
                Quoted<ExperienceEntry> one = once.removeLast();
                once.add(new Quoted<>(one.value().with(entry.value()), one.start(), one.end(), one.quote()));
            } else {
                once.add(entry);
            }
        }
        return once;
    }

    /** Below "Loom Keeper, May 2020 to June 2021" the same dates again. */
    private static boolean repeats(ExperienceEntry one, ExperienceEntry next) {
        return one.title().contains(next.title())
                && (next.organization().isEmpty() || next.organization().equals(one.organization()))
                && next.start().isPresent()
                && next.start().equals(one.start())
                && next.end().equals(one.end());
    }

    /** Whether an export names one employer again, for another project, with dates once or never. */
    private static boolean goesOn(ExperienceEntry one, ExperienceEntry next) {
        return isSame(plain(one.organization()), plain(next.organization()))
                && (next.title().isEmpty()
                        || one.title().isEmpty()
                        || next.title().equalsIgnoreCase(one.title()))
                && (one.start().isEmpty() || next.start().isEmpty())
                && (one.statedMonths().isEmpty() || next.statedMonths().isEmpty())
                && (one.kind() == next.kind() || next.kind() == ExperienceEntry.Kind.JOB);
    }

    /** "Acme", "Acme Technologies Pune". */
    private static boolean isSame(String one, String other) {
        int length = Math.min(one.length(), other.length());
        return length > 0 && (one.equals(other) || (length >= LEAST_NAME && one.regionMatches(0, other, 0, length)));
    }

    private static String plain(String name) {
        return LEGAL.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean isDated(ExperienceEntry named, ExperienceEntry dated) {
        return named.start().isEmpty()
                && named.end().isEmpty()
                && dated.start().isPresent()
                && (dated.organization().isEmpty()
                        || WorkPeriod.NO_ORGANIZATION
                                .matcher(dated.organization())
                                .matches());
    }

    private static boolean describes(Quoted<ExperienceEntry> company, Quoted<ExperienceEntry> dated, String text) {
        return company.value().start().isEmpty()
                && dated.value().start().isPresent()
                && dated.quote().startsWith(DESCRIPTION)
                && text.substring(company.end(), Math.max(company.end(), dated.start()))
                        .isBlank();
    }

    private static Quoted<ExperienceEntry> join(
            Quoted<ExperienceEntry> named, Quoted<ExperienceEntry> dated, String text) {
        ExperienceEntry one = named.value();
        ExperienceEntry other = dated.value();
        int end = Math.max(named.end(), dated.end());
        return new Quoted<>(
                new ExperienceEntry(
                        one.kind() == ExperienceEntry.Kind.JOB ? other.kind() : one.kind(),
                        one.title().isEmpty() ? other.title() : one.title(),
                        one.organization().isEmpty() ? other.organization() : one.organization(),
                        other.start(),
                        other.end(),
                        other.current(),
                        other.statedMonths()),
                named.start(),
                end,
                text.substring(named.start(), end));
    }
}
