package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of work in a résumé's text, with the lines that describe it: those up to the next stretch or heading.
 *
 * @param entry what it says, with dates that are plausible and in order
 * @param description what stands below the entry; may be blank
 * @param start where the lines that date and name it start
 * @param end where these lines end, exclusive
 * @param quote these lines
 * @param descriptionEnd where the description ends, exclusive
 */
public record WorkPeriod(
        ExperienceEntry entry, String description, int start, int end, String quote, int descriptionEnd) {

    private static final int LONGEST_DESCRIPTION = 3_000;
    private static final int NEXT_LINES = 200;
    private static final int LONGEST_HEAD = 110;
    private static final int HEAD_LINES = 2;
    private static final long MOST_MONTHS = 600;
    private static final int FIRST_YEAR = 1940;
    private static final int YEARS_AHEAD = 10;
    private static final Pattern HEADING = Pattern.compile(
            "^(?:[\\s*•=#-]*|\\d{1,2}[.)] )(academics?|education(?:al)?|qualifications?|(technical |key |soft )?skills?|projects?|certifi\\w+|training"
                    + "|languages?|volunteer\\w*|interests?|hobbies|awards?|achievements?|references?|personal|summary"
                    + "|publications?|declaration|strengths?|(?:studies|schooling)(?=\\W*$))\\b[^\\n]{0,30}$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern LABEL =
            Pattern.compile("^[\\s:–-]*(?:description|responsibilities)[ \\t]*[-–:][ \\t]*", Pattern.CASE_INSENSITIVE);
    static final Pattern NO_ORGANIZATION = Pattern.compile(
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*|(?:till|to) (?:date|now)|present|current|organi[sz]ation|company|client|(?:(?:current|previous|recent|academic|major|mini|live) )?projects?|none|n/?a|nil|no|fresher|virtual|practi[cs]ed"
                    + "|nature of work|yours (?:truly|faithfully|sincerely)|career timeline|roles?(?: and responsibilities)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED_AGAIN = Pattern.compile("(?m)^company - [^\\n]*\\n?(?:description - ?)?");
    private static final Pattern NOTHING = Pattern.compile("\\W*(?:none|n/?a|nil|no)?\\W*", Pattern.CASE_INSENSITIVE);

    /**
     * The stretches in the order of the text.
     *
     * @param today no stretch is taken to start or end long after it
     */
    public static List<WorkPeriod> of(ResumeFacts facts, LocalDate today) {
        List<Quoted<ExperienceEntry>> entries = JoinedEntries.of(facts);
        List<WorkPeriod> periods = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Quoted<ExperienceEntry> entry = entries.get(i);
            Optional<Quoted<ExperienceEntry>> next =
                    i + 1 < entries.size() ? Optional.of(entries.get(i + 1)) : Optional.empty();
            int floor = i == 0 ? 0 : entries.get(i - 1).end();
            int start = headAbove(facts.text(), entry, floor);
            int head = headBelow(
                    facts.text(),
                    entry,
                    next.map(Quoted::start).orElse(facts.text().length()));
            int end = Math.max(head, descriptionEnd(facts.text(), entry, next));
            String description = NAMED_AGAIN
                    .matcher(LABEL.matcher(facts.text().substring(head, end)).replaceFirst(""))
                    .replaceAll("");
            periods.add(new WorkPeriod(
                    plausible(entry.value(), today),
                    description,
                    start,
                    head,
                    facts.text().substring(start, head),
                    end));
        }
        return telling(periods);
    }

    /** Whether this offset of the text belongs to it. */
    public boolean covers(int offset) {
        return offset >= start && offset < descriptionEnd;
    }

    /** Title and organization, as far as they are known. */
    public String name() {
        return Stream.of(entry.title(), entry.organization())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What sort of evidence it is of the skills that it used. */
    public EvidenceKind evidenceKind() {
        return switch (entry.kind()) {
            case JOB, FELLOWSHIP -> EvidenceKind.WORK;
            case INTERNSHIP, COOP -> EvidenceKind.INTERNSHIP;
            case VOLUNTEER -> EvidenceKind.VOLUNTEER;
        };
    }

    /** Months from start to end, both counted, and up to today while it lasts; without a start, as many as are stated. */
    public Optional<Integer> months(LocalDate today) {
        return entry.start()
                .map(WrittenDate::counted)
                .map(from -> (int) Math.clamp(ChronoUnit.MONTHS.between(from, last(today)) + 1, 1, MOST_MONTHS))
                .or(entry::statedMonths);
    }

    /** The last month, today's while it lasts; empty without a start. */
    public Optional<YearMonth> lastUsed(LocalDate today) {
        return entry.start().map(from -> last(today));
    }

    private YearMonth last(LocalDate today) {
        return entry.end().map(WrittenDate::counted).orElse(YearMonth.from(today));
    }

    /** Exported résumés name an organization more than once; what says nothing more than another goes. */
    private static List<WorkPeriod> telling(List<WorkPeriod> periods) {
        Map<String, WorkPeriod> most = new HashMap<>();
        periods.forEach(period ->
                most.merge(period.employer(), period, (one, other) -> other.isTold() && !one.isTold() ? other : one));
        return periods.stream()
                .filter(period -> !period.name().isEmpty()
                        || (period.entry.start().isPresent()
                                && !NOTHING.matcher(period.description).matches()))
                .filter(period -> period.isTold()
                        || (period.employer().isEmpty()
                                ? !period.entry.title().isBlank()
                                : period.equals(most.get(period.employer()))))
                .toList();
    }

    private String employer() {
        return entry.organization().strip().toLowerCase(Locale.ROOT);
    }

    private boolean isTold() {
        return entry.start().isPresent() || !NOTHING.matcher(description).matches();
    }

    /** Where the lines above the dates start that say what it was, or where. */
    private static int headAbove(String text, Quoted<ExperienceEntry> entry, int floor) {
        int start = entry.start();
        for (int i = 0; i < HEAD_LINES; i++) {
            int end = text.lastIndexOf('\n', start - 1);
            end = end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : end; // a blank line between
            int from = end < 1 ? -1 : text.lastIndexOf('\n', end - 1) + 1;
            if (from < floor || !says(text.substring(from, end), entry.value())) {
                break;
            }
            start = from;
        }
        return start;
    }

    /** Where such lines below the dates end. */
    private static int headBelow(String text, Quoted<ExperienceEntry> entry, int ceiling) {
        int head = Math.min(entry.end(), text.length());
        for (int i = 0; i < HEAD_LINES && head < text.length() && text.charAt(head) == '\n'; i++) {
            int end = Lines.end(text, head + 1);
            String line = text.substring(head + 1, end);
            if (end > ceiling || !says(line, entry.value()) || !EntryHead.isTitled(line)) {
                break;
            }
            head = end;
        }
        return head;
    }

    private static boolean says(String line, ExperienceEntry entry) {
        return line.length() <= LONGEST_HEAD
                && !line.startsWith("description -")
                && Stream.of(entry.title(), entry.organization())
                        .anyMatch(part -> !part.isEmpty() && line.contains(part));
    }

    private static int descriptionEnd(
            String text, Quoted<ExperienceEntry> entry, Optional<Quoted<ExperienceEntry>> next) {
        int end = Math.min(text.length(), entry.end() + LONGEST_DESCRIPTION);
        if (next.isPresent()) {
            end = Math.min(end, Math.max(entry.end(), next.get().start()));
            ExperienceEntry head = next.get().value();
            end = Math.min(
                    headStart(text, head.title(), entry.end(), end),
                    headStart(text, head.organization(), entry.end(), end));
        }
        Matcher heading = HEADING.matcher(text).region(entry.end(), end).useAnchoringBounds(false);
        return heading.find() ? heading.start() : end;
    }

    /** Where the line starts that says this of the next stretch, above its dates; {@code end} if none does. */
    private static int headStart(String text, String said, int from, int end) {
        int at = said.isEmpty() ? -1 : text.lastIndexOf(said, end);
        return at > from && end - at < NEXT_LINES ? Math.max(from, text.lastIndexOf('\n', at)) : end;
    }

    private static ExperienceEntry plausible(ExperienceEntry entry, LocalDate today) {
        Optional<WrittenDate> start = entry.start().filter(date -> isPlausible(date, today));
        Optional<WrittenDate> end = entry.end().filter(date -> isPlausible(date, today));
        boolean backwards = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        boolean named = !NO_ORGANIZATION.matcher(entry.organization()).matches();
        return new ExperienceEntry(
                entry.kind(),
                entry.title(),
                named ? entry.organization() : "",
                backwards ? Optional.empty() : start,
                backwards ? Optional.empty() : end,
                entry.current(),
                entry.statedMonths());
    }

    private static boolean isPlausible(WrittenDate date, LocalDate today) {
        return isRecent(date) && date.year().getValue() <= today.getYear() + YEARS_AHEAD;
    }

    /** Whether somebody who looks for work can have begun some then; companies are older. */
    static boolean isRecent(WrittenDate date) {
        return date.year().getValue() >= FIRST_YEAR;
    }
}
