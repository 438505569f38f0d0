package dev.firstrung.skills.resume;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.FieldsOfStudy;
import dev.firstrung.skills.MonthName;
import dev.firstrung.skills.Quoted;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The degrees of a résumé, each with the field and year that stand beside it. */
final class Schooling {

    private static final Pattern YEAR = Pattern.compile("(?i)(?:\\b(" + MonthName.REGEX
            + ")\\b\\.?,?['’ ]{0,2}|(?<![\\d/.])(0?[1-9]|1[0-2])/)?(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern LASTS =
            Pattern.compile("(?i)\\s{0,3}(?:[-–—]|to)?\\s{0,3}(?:present|current|now|till date|ongoing)\\b");
    /** What an institution is named after is nobody's field: "Acme College of Engineering". */
    private static final String FIELD_WORD =
            "(?:Engineering|Technology|Science|Arts|Commerce|Management|Business|Law|Education|Design)";

    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(?:College|Institute|University|Academy|Polytechnic|Board)(?: (?:of|for)(?: (?:and|&|[A-Z][\\w&]*),?)+)?"
                    + "|\\b" + FIELD_WORD + "(?:,? (?:and |& )?" + FIELD_WORD
                    + ")* (?=College|Institute|University|Academy|School)");
    /** The rest of a degree's own name: "Bachelor of Science in Law" is in law. */
    private static final Pattern OF_SCIENCE = Pattern.compile(
            "^(?i:['’]?s?(?: degree)? of (?:applied )?(?:science|arts|technology|engineering) ?(?:\\([^)]{1,12}\\) ?)?(?:degree )?)(?:(?i:in|[-–,:]) |(?=\\p{Lu}))");

    private static final Pattern IN = Pattern.compile("^[^\\n,;]{0,40}\\bin ");

    private static final Pattern MBA = Pattern.compile("M\\.?\\s?B\\.?\\s?A\\.?");

    /** "B.E. (Computer)", "Bachelor of Engineering Computer". */
    private static final Pattern OF_COMPUTERS = Pattern.compile(
            "^(?: of (?:Engineering|Technology))?[ .]*\\(?(?i:computers?)\\b(?! ?(?i:science|engineer|tech|appl))");

    private static final Pattern ENGINEER =
            Pattern.compile("(?i)B\\.?\\s?E\\.?|M\\.?\\s?E\\.?|[BM][. -]{0,2}Tech\\.?|Diploma|Bachelor['’]?s?");
    private static final Pattern LAW = Pattern.compile("(?i)LL\\.?\\s?[BM]\\.?");
    private static final Pattern IN_LAW = Pattern.compile("\\bLaws?\\b");
    /** How, or at which stage, somebody was taught; no field. */
    private static final Pattern NO_FIELD = Pattern.compile(
            "(?i)\\b(?:distance|technical|secondary|higher|continuing|open|full[- ]time|part[- ]time) education\\b");

    private static final int REACH = 160;

    private Schooling() {}

    static List<Quoted<EducationEntry>> find(String text, Sections sections) {
        List<Quoted<DegreeLevel>> degrees = DegreeNames.in(text, sections);
        List<Quoted<EducationEntry>> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Lines lines = new Lines(text);
        // what a summary says of a degree tells nothing of how the section of education is written
        Optional<Quoted<DegreeLevel>> first = degrees.stream()
                .filter(degree -> sections.at(degree.start()) == Sections.Section.EDUCATION)
                .findFirst()
                .or(() -> degrees.stream().findFirst());
        boolean schoolsAbove = first.flatMap(degree -> Institutions.above(text, degree.start()))
                .isPresent();
        boolean datesAbove = first.filter(degree -> sections.at(degree.start()) == Sections.Section.EDUCATION)
                        .flatMap(degree -> lastDate(above(text, sections.startOf(degree.start()), degree)))
                        .isPresent()
                && lastDate(beside(text, sections, degrees.getLast(), text.length()))
                        .isEmpty();
        for (int i = 0; i < degrees.size(); i++) {
            Quoted<DegreeLevel> degree = degrees.get(i);
            String beside = beside(
                    text,
                    sections,
                    degree,
                    i + 1 < degrees.size() ? degrees.get(i + 1).start() : text.length());
            int end = degree.end() + beside.length();
            int lineStart = text.lastIndexOf('\n', degree.start()) + 1;
            int from = Math.max(lineStart, i == 0 ? 0 : degrees.get(i - 1).end());
            String before =
                    text.substring(Math.max(Math.min(from, degree.start()), degree.start() - 60), degree.start());
            int floor = Math.max(
                    sections.startOf(degree.start()),
                    i == 0 ? 0 : Lines.end(text, degrees.get(i - 1).end()));
            int breakAt = beside.indexOf('\n');
            String line = breakAt < 0 ? beside : beside.substring(0, breakAt);
            EndDate ended = lastDate(line)
                    .or(() -> lastDate(before))
                    .or(() -> lastDate(datesAbove ? above(text, floor, degree) : beside))
                    .orElse(EndDate.UNKNOWN);
            EducationEntry entry = new EducationEntry(
                    degree.value(),
                    field(degree, line),
                    Institutions.beside(text, from, degree, end, schoolsAbove),
                    ended.year(),
                    ended.month());
            boolean isNew = entry.level() == DegreeLevel.SECONDARY
                    ? known.add(entry + degree.quote().replaceAll("[\\s.]", ""))
                    : known.add(entry.toString());
            if (isNew) {
                found.add(lines.quote(entry, degree.start(), degree.end()));
            }
        }
        return told(found);
    }

    /** What stands behind a degree, up to the next one, the section's end or the end of its paragraphs. */
    private static String beside(String text, Sections sections, Quoted<DegreeLevel> degree, int next) {
        int end =
                Math.min(Math.min(text.length(), degree.end() + REACH), sections.endOf(degree.start(), text.length()));
        end = Math.max(Math.min(end, next), degree.end());
        end = Math.min(end, Math.max(degree.end(), paragraphsEnd(text, degree.end())));
        return text.substring(degree.end(), end);
    }

    /** The lines above a degree's, not above {@code floor}. */
    private static String above(String text, int floor, Quoted<DegreeLevel> degree) {
        int lineStart = text.lastIndexOf('\n', degree.start()) + 1;
        return text.substring(Math.min(lineStart, Math.max(floor, lineStart - REACH)), lineStart);
    }

    /** Where the entry ends of which each line is a paragraph, as exports write them: the degree, its school, its date. */
    private static int paragraphsEnd(String text, int degreeEnd) {
        int end = Lines.end(text, degreeEnd);
        for (int i = 0; i < 2; i++) {
            if (end + 2 >= text.length() || text.charAt(end + 1) != '\n') {
                return i == 0 ? text.length() : end;
            }
            end = Lines.end(text, end + 2);
        }
        return end;
    }

    /** A school's certificate has none, and a Master of Business Administration names its own. */
    private static Optional<String> field(Quoted<DegreeLevel> degree, String line) {
        if (degree.value() == DegreeLevel.SECONDARY) {
            return Optional.empty();
        }
        String said = withoutSchools(OF_SCIENCE.matcher(line).replaceFirst(""));
        List<String> own = FieldsOfStudy.find(said);
        List<String> fields =
                own.isEmpty() && !IN.matcher(line).find() ? FieldsOfStudy.find(withoutSchools(line)) : own;
        return fields.stream()
                .filter(field -> !field.equals("engineering"))
                .findFirst()
                .or(() -> ownField(degree.quote(), line, said))
                .or(() -> fields.stream().findFirst());
    }

    private static String withoutSchools(String line) {
        return INSTITUTION.matcher(NO_FIELD.matcher(line).replaceAll(";")).replaceAll(";");
    }

    private static Optional<String> ownField(String degree, String line, String said) {
        if (ENGINEER.matcher(degree).matches() && OF_COMPUTERS.matcher(line).find()) {
            return Optional.of("computer-engineering");
        }
        if (LAW.matcher(degree).matches() || IN_LAW.matcher(said).find()) {
            return Optional.of("law");
        }
        return MBA.matcher(degree).matches() ? Optional.of("business") : Optional.empty();
    }

    /** Without those of which others say all that they say: what a summary or a second list repeats. */
    private static List<Quoted<EducationEntry>> told(List<Quoted<EducationEntry>> found) {
        return found.stream()
                .filter(one -> found.stream().noneMatch(other -> other.value().tells(one.value())))
                .toList();
    }

    private record EndDate(Optional<Year> year, Optional<Month> month) {
        private static final EndDate UNKNOWN = new EndDate(Optional.empty(), Optional.empty());
    }

    private static Optional<EndDate> lastDate(String text) {
        Matcher matcher = YEAR.matcher(text);
        Optional<EndDate> last = Optional.empty();
        while (matcher.find()) {
            if (LASTS.matcher(text).region(matcher.end(), text.length()).lookingAt()) {
                return Optional.of(EndDate.UNKNOWN);
            }
            last = Optional.of(new EndDate(Optional.of(Year.of(Integer.parseInt(matcher.group(3)))), month(matcher)));
        }
        return last;
    }

    private static Optional<Month> month(Matcher date) {
        if (date.group(1) != null) {
            return Optional.of(Month.of(MonthName.number(date.group(1))));
        }
        return Optional.ofNullable(date.group(2)).map(Integer::parseInt).map(Month::of);
    }
}
