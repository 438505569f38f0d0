package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.resume.ExperienceEntry.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stretches of work: what a section of experience dates, or says the length of, and "company - …" lines of exported résumés. */
final class Experiences {

    private static final Pattern ROLE = Pattern.compile(
            "(?im)^(?:description -)?\\W{0,3}(?:role|position|designation|job title)\\b(?: held)?[ \\t]*[.:–-]*[ \\t]+(\\p{L}[^\\n:]{2,89})$");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    /** Heads a project: "Project 2: …", "Project – …", "Project 2 (May 2020 - …"; no title, "Project 1 Engineer", "Project-based Analyst". */
    private static final Pattern PROJECT =
            Pattern.compile("(?i)(?:description -)?[^\\p{L}\\n]{0,6}projects?(?: (?:name|title|profile|details))?"
                    + "(?:(?:[ –-]{0,3}\\d{1,3})?(?: ?[:#]| [–—-]|[–—-] )|[ –-]{0,3}\\d{1,3} ?[(,]?\\s*$)");
    /** Heads one too, where no title stands beside it: "Project 2 Loom Watch (May 2020". */
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:description -)?[^\\p{L}\\n]{0,6}projects? ?\\d{1,2}\\b");
    /** Heads what somebody studied without a degree. */
    private static final Pattern STUDIED = Pattern.compile("(?i)[^\\p{L}\\n]{0,6}some (?:college|university)\\b");
    /** "Acme Ltd", and below it only how long: several posts there follow, each with its title and dates alone. */
    private static final Pattern GROUP = Pattern.compile(
            "(?im)^[ \\t]*(\\p{Lu}[^\\n]{1,79}?)[ \\t]*\\n[ \\t]*(?=\\d)(?:\\d{1,2} (?:years?|yrs?))?(?: ?\\d{1,2} (?:months?|mos?))?[ \\t]*$");

    private static final int LONGEST_LINE = 140;
    private static final int RUN_ON = 500;
    private static final int LONGEST_TITLE = 60;
    private static final int ROLE_REACH = 1500;
    private static final int SENTENCE_REACH = 300;
    private static final int MOST_GROUPS = 50;
    private static final Pattern INTERN = Pattern.compile("(?i)\\bintern(?:ship)?\\b|\\btrainee\\b");
    private static final Pattern COOP = Pattern.compile("(?i)\\bco-op\\b");
    private static final Pattern FELLOW = Pattern.compile("(?i)\\bfellow(?:ship)?\\b");
    private static final Pattern VOLUNTEER = Pattern.compile("(?i)\\bvolunteer");

    private final String text;
    private final Sections sections;
    private final Topics topics;
    private final Lines lines;
    private final List<Quoted<ExperienceEntry>> found = new ArrayList<>();
    /** The characters of what was found. */
    private final BitSet taken = new BitSet();

    private Experiences(String text, Sections sections, Topics topics) {
        this.text = text;
        this.topics = topics;
        this.sections = sections;
        this.lines = new Lines(text);
    }

    /** Those of a text. */
    static List<Quoted<ExperienceEntry>> find(String text, Sections sections, Topics topics) {
        Experiences experiences = new Experiences(text, sections, topics);
        experiences.companies();
        experiences.dated();
        experiences.rest();
        experiences.undated();
        experiences.found.sort(Comparator.comparingInt(Quoted::start));
        experiences.grouped();
        return experiences.titled();
    }

    private void companies() {
        new CompanyLines(text, topics)
                .find()
                .forEach(line -> add(line.head(), Optional.empty(), line.months(), line.start(), line.end()));
    }

    private static boolean isTitle(String line) {
        return line.length() < LONGEST_TITLE
                && line.indexOf(':') < 0
                && EntryHead.TITLE.matcher(line).find()
                && EntryHead.isTitled(line);
    }

    private void dated() {
        Optional<Dates.Period> next = Dates.firstPeriod(text, 0, text.length());
        while (next.isPresent()) {
            Dates.Period period = next.get();
            if (isWork(period.from())) {
                EntryHead head = head(period.from(), period.to());
                if (isJob(head, period.from(), period.to())) {
                    add(head, next, Optional.empty(), period.from(), period.to());
                }
            }
            next = Dates.firstPeriod(text, period.to(), text.length());
        }
    }

    /** Whether these dates are a job's: not a project's within one, nor any in a text without lines beside no title. */
    private boolean isJob(EntryHead head, int from, int to) {
        int lineStart = text.lastIndexOf('\n', from - 1) + 1;
        boolean runOn = Lines.end(text, to) - lineStart > RUN_ON;
        return !PROJECT.matcher(text).region(lineStart, from).lookingAt()
                && !STUDIED.matcher(text).region(lineStart, from).lookingAt()
                && (!head.title().isEmpty()
                        || !NUMBERED.matcher(text).region(lineStart, from).lookingAt())
                && (!head.title().isEmpty()
                        || !CompanyLines.CONTEST
                                .matcher(text)
                                .region(Math.max(lineStart, from - LONGEST_LINE), from)
                                .find())
                && (!runOn || !head.title().isEmpty() || EntryHead.isOfASort(head.organization()));
    }

    /** Lines that name a job with one date ("June 2023"), a start ("since June 2023") or a length ("2 years") alone. */
    private void rest() {
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (line.end() - line.start() <= LONGEST_LINE
                    && isWork(line.start())
                    && !holds(taken, line.start(), line.end())
                    && !Dates.hasPeriod(text, line.start(), line.end())) {
                rest(line.start(), line.end());
            }
        }
    }

    private void rest(int from, int to) {
        Optional<Dates.Period> since =
                Dates.since(text, from, to).filter(period -> WorkPeriod.isRecent(period.start()));
        Optional<Dates.Period> date = since.or(() -> Dates.lastSingle(text, from, to));
        if (date.isPresent()) {
            int start = date.get().from();
            int end = date.get().to();
            EntryHead head = head(start, end);
            if (!head.title().isEmpty() && (since.isPresent() || standsAlone(from, start, end, to))) {
                add(head, date, Optional.empty(), start, end);
            }
            return;
        }
        Lengths.first(text, from, to).ifPresent(length -> {
            String before = text.substring(from, length.start());
            if (EntryHead.TITLE.matcher(before).find() && standsAlone(from, length.start(), length.end(), to)) {
                add(
                        head(length.start(), length.end()),
                        Optional.empty(),
                        Optional.of(length.value()),
                        length.start(),
                        length.end());
            }
        });
    }

    /** The titles in a section that gives no date at all. */
    private void undated() {
        BitSet before = (BitSet) taken.clone();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            int section = sections.startOf(line.start());
            if (line.start() > section
                    && isWork(line.start())
                    && isTitle(line.group().strip())
                    && !holds(before, section, sections.endOf(section, text.length()))) {
                add(head(line.start(), line.start()), Optional.empty(), Optional.empty(), line.start(), line.end());
            }
        }
    }

    private static boolean holds(BitSet places, int from, int to) {
        int next = places.nextSetBit(from);
        return next >= 0 && next < to;
    }

    private EntryHead head(int from, int to) {
        return EntryHead.of(text, from, to, sections.startOf(from), topics);
    }

    /** Whether the line names things, and the date between them is no part of a sentence ("promoted in June 2023"). */
    private boolean standsAlone(int lineStart, int from, int to, int lineEnd) {
        String before = text.substring(lineStart, from).strip();
        String behind = text.substring(to, lineEnd).strip();
        String lastWord = before.substring(before.lastIndexOf(' ') + 1);
        boolean apart = lastWord.isEmpty() || !Character.isLowerCase(lastWord.charAt(0));
        return apart
                && !CompanyLines.LABELLED.matcher(before).matches()
                && EntryHead.isTitled(before)
                && EntryHead.isTitled(behind)
                && (behind.isEmpty() || ")]|,;–—-•".indexOf(behind.charAt(0)) >= 0)
                && !behind.endsWith(".");
    }

    private boolean isWork(int offset) {
        return switch (sections.at(offset)) {
            case EXPERIENCE, INTERNSHIP, VOLUNTEERING -> true;
            case SUMMARY, SKILLS, EDUCATION, PROJECTS, CERTIFICATIONS, LANGUAGES, PERSONAL -> false;
        };
    }

    private void add(EntryHead head, Optional<Dates.Period> period, Optional<Integer> months, int start, int end) {
        int lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_LINE);
        String line = text.substring(lineStart, Math.min(Lines.end(text, end), end + LONGEST_LINE));
        ExperienceEntry entry = new ExperienceEntry(
                kind(head.title()).or(() -> kind(line)).orElseGet(() -> kindOf(start)),
                head.title(),
                head.organization(),
                period.map(Dates.Period::start),
                period.flatMap(Dates.Period::end),
                period.isPresent() && period.get().end().isEmpty(),
                months);
        Quoted<ExperienceEntry> quoted = lines.quote(entry, start, end);
        found.add(quoted);
        taken.set(quoted.start(), quoted.end());
    }

    /** In the order of the text; what has no title yet takes the role that its lines state. */
    private List<Quoted<ExperienceEntry>> titled() {
        for (int i = 0; i < found.size(); i++) {
            Quoted<ExperienceEntry> one = found.get(i);
            int end =
                    i + 1 < found.size() ? Math.max(one.end(), found.get(i + 1).start()) : text.length();
            if (one.value().title().isEmpty()) {
                ExperienceEntry entry =
                        role(one.end(), end).map(one.value()::called).orElse(one.value());
                found.set(i, new Quoted<>(entry, one.start(), one.end(), one.quote()));
            }
        }
        return List.copyOf(found);
    }

    /** What a label or a sentence of a description says that somebody was. */
    private Optional<String> role(int from, int end) {
        Matcher role = ROLE.matcher(text).region(from, Math.min(end, from + ROLE_REACH));
        if (role.find()) {
            return Optional.of(role.group(1).strip());
        }
        int line = Math.min(end, from + 1);
        String below =
                text.substring(line, Math.min(end, Lines.end(text, line))).strip();
        return CompanyLines.isCalled(below)
                ? Optional.of(EntryHead.bare(below))
                : StatedWork.title(text.substring(from, Math.min(end, from + SENTENCE_REACH)));
    }

    private void grouped() {
        Matcher group = GROUP.matcher(text);
        for (int groups = 0; groups < MOST_GROUPS && group.find(); groups++) {
            for (int i = 0; i < found.size(); i++) {
                Quoted<ExperienceEntry> one = found.get(i);
                if (one.start() > group.end()) {
                    if (!one.value().organization().isEmpty()
                            || sections.endOf(group.end(), text.length()) < one.start()) {
                        break;
                    }
                    found.set(i, new Quoted<>(one.value().at(group.group(1)), one.start(), one.end(), one.quote()));
                }
            }
        }
    }

    private Kind kindOf(int offset) {
        return switch (sections.at(offset)) {
            case INTERNSHIP -> Kind.INTERNSHIP;
            case VOLUNTEERING -> Kind.VOLUNTEER;
            case EXPERIENCE, SUMMARY, SKILLS, EDUCATION, PROJECTS, CERTIFICATIONS, LANGUAGES, PERSONAL -> Kind.JOB;
        };
    }

    private static Optional<Kind> kind(String words) {
        if (INTERN.matcher(words).find()) {
            return Optional.of(Kind.INTERNSHIP);
        }
        if (COOP.matcher(words).find()) {
            return Optional.of(Kind.COOP);
        }
        if (FELLOW.matcher(words).find()) {
            return Optional.of(Kind.FELLOWSHIP);
        }
        return VOLUNTEER.matcher(words).find() ? Optional.of(Kind.VOLUNTEER) : Optional.empty();
    }
}
