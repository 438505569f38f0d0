package dev.firstrung.profiles.resume;

import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.profiles.profile.DateSpan;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.resume.ExperienceEntry;
import dev.firstrung.skills.resume.ResumeFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of work in a résumé's text, with the lines that describe it: those up to the next stretch or heading.
 *
 * @param source the line that dates or names it
 * @param end offset at which its description ends
 */
record WorkPeriod(Profile.Experience experience, Source source, int end, LocalDate today) {

    private static final int LONGEST_DESCRIPTION = 3_000;
    private static final int NEXT_LINES = 200;
    private static final long MOST_MONTHS = 600;
    private static final Pattern HEADING = Pattern.compile(
            "^[\\s*•-]*(academic|educational?|qualifications?|(technical |key |soft )?skills?|projects?|certifi\\w+|training"
                    + "|languages?|volunteer\\w*|interests?|hobbies|awards?|achievements?|references?|personal|summary"
                    + "|publications?|declaration|strengths?)\\b[^\\n]{0,30}$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern LABEL =
            Pattern.compile("^[\\s:–-]*(?:description|responsibilities)[ \\t]*[-–:][ \\t]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_ORGANIZATION = Pattern.compile(
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*|(?:till|to) (?:date|now)|present|current|organi[sz]ation|company",
            Pattern.CASE_INSENSITIVE);

    /** The stretches in the order of the text. */
    static List<WorkPeriod> of(ResumeFacts facts, LocalDate today) {
        List<Quoted<ExperienceEntry>> entries = joined(facts);
        List<WorkPeriod> periods = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Quoted<ExperienceEntry> entry = entries.get(i);
            Optional<Quoted<ExperienceEntry>> next =
                    i + 1 < entries.size() ? Optional.of(entries.get(i + 1)) : Optional.empty();
            int end = descriptionEnd(facts.text(), entry, next);
            String description = LABEL.matcher(facts.text().substring(Math.min(entry.end(), end), end))
                    .replaceFirst("");
            periods.add(new WorkPeriod(
                    experience(entry.value(), description, today),
                    new Source("", entry.start(), entry.end(), entry.quote()),
                    end,
                    today));
        }
        return periods.stream().filter(period -> period.saysMoreThan(periods)).toList();
    }

    /** An organization in one line and its dates in one of the next are one stretch. */
    private static List<Quoted<ExperienceEntry>> joined(ResumeFacts facts) {
        List<Quoted<ExperienceEntry>> joined = new ArrayList<>();
        for (Quoted<ExperienceEntry> entry : facts.experience().stream()
                .sorted(Comparator.comparingInt(Quoted::start))
                .toList()) {
            if (!joined.isEmpty()
                    && isDated(joined.getLast().value(), entry.value())
                    && entry.start() - joined.getLast().end() < NEXT_LINES) {
                joined.add(join(joined.removeLast(), entry, facts.text()));
            } else {
                joined.add(entry);
            }
        }
        return joined;
    }

    private static boolean isDated(ExperienceEntry named, ExperienceEntry dated) {
        return named.start().isEmpty()
                && named.end().isEmpty()
                && dated.start().isPresent()
                && (dated.organization().isEmpty()
                        || NO_ORGANIZATION.matcher(dated.organization()).matches());
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
                        one.organization(),
                        other.start(),
                        other.end(),
                        other.current()),
                named.start(),
                end,
                text.substring(named.start(), end));
    }

    /** Exported résumés name an organization more than once; what says nothing more than another goes. */
    private boolean saysMoreThan(List<WorkPeriod> all) {
        if (experience.startDate() != null || experience.description() != null) {
            return true;
        }
        String organization = experience.organization();
        if (organization == null) {
            return experience.title() != null;
        }
        return all.stream()
                .filter(other -> !other.equals(this) && organization.equalsIgnoreCase(other.experience.organization()))
                .allMatch(other -> other.experience.startDate() == null
                        && other.experience.description() == null
                        && other.source.start() > source.start());
    }

    private static int descriptionEnd(
            String text, Quoted<ExperienceEntry> entry, Optional<Quoted<ExperienceEntry>> next) {
        int end = Math.min(text.length(), entry.end() + LONGEST_DESCRIPTION);
        if (next.isPresent()) {
            end = Math.min(end, Math.max(entry.end(), next.get().start()));
            String title = next.get().value().title();
            int titleAt = title.isEmpty() ? -1 : text.lastIndexOf(title, end);
            if (titleAt > entry.end() && end - titleAt < 200) {
                end = Math.max(entry.end(), text.lastIndexOf('\n', titleAt));
            }
        }
        Matcher heading = HEADING.matcher(text).region(entry.end(), end).useAnchoringBounds(false);
        return heading.find() ? heading.start() : end;
    }

    private static Profile.Experience experience(ExperienceEntry entry, String description, LocalDate today) {
        Optional<YearMonth> start = entry.start().filter(month -> isPlausible(month, today));
        Optional<YearMonth> end = entry.end().filter(month -> isPlausible(month, today));
        boolean backwards = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        return new Profile.Experience(
                kind(entry.kind()),
                Draft.clipped(entry.title(), 200),
                NO_ORGANIZATION.matcher(entry.organization()).matches()
                        ? null
                        : Draft.clipped(entry.organization(), 200),
                backwards ? null : start.map(YearMonth::toString).orElse(null),
                backwards ? null : end.map(YearMonth::toString).orElse(null),
                description);
    }

    private static boolean isPlausible(YearMonth month, LocalDate today) {
        return DateSpan.parse(month.toString())
                .filter(span -> span.isPlausible(today))
                .isPresent();
    }

    private static ExperienceKind kind(ExperienceEntry.Kind kind) {
        return switch (kind) {
            case JOB -> ExperienceKind.JOB;
            case INTERNSHIP -> ExperienceKind.INTERNSHIP;
            case COOP -> ExperienceKind.COOP;
            case FELLOWSHIP -> ExperienceKind.FELLOWSHIP;
            case VOLUNTEER -> ExperienceKind.VOLUNTEER;
        };
    }

    boolean covers(int offset) {
        return offset >= source.start() && offset < end;
    }

    /** What it is worth as evidence of a skill; empty when it has neither a title nor an organization nor a date. */
    Optional<Profile.Evidence> evidence() {
        String note = Stream.of(Optional.ofNullable(experience.title()), Optional.ofNullable(experience.organization()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return note.isEmpty() && experience.startDate() == null
                ? Optional.empty()
                : Optional.of(new Profile.Evidence(Words.evidence(experience.kind()), note, months(), lastUsed()));
    }

    private @Nullable Integer months() {
        if (experience.startDate() == null) {
            return null;
        }
        YearMonth start = YearMonth.parse(experience.startDate());
        YearMonth last = experience.endDate() == null ? YearMonth.from(today) : YearMonth.parse(experience.endDate());
        return (int) Math.clamp(ChronoUnit.MONTHS.between(start, last) + 1, 0, MOST_MONTHS);
    }

    private @Nullable String lastUsed() {
        if (experience.startDate() == null) {
            return null;
        }
        return experience.endDate() == null ? YearMonth.from(today).toString() : experience.endDate();
    }
}
