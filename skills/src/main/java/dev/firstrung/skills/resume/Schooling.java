package dev.firstrung.skills.resume;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.Degrees;
import dev.firstrung.skills.FieldsOfStudy;
import dev.firstrung.skills.MonthName;
import dev.firstrung.skills.Quoted;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The degrees of a résumé, each with the field and year that stand beside it. */
final class Schooling {

    private static final Pattern YEAR = Pattern.compile(
            "(?i)(?:\\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
                    + "|dec(?:ember)?)\\b\\.?,?['’ ]{0,2}|(?<![\\d/.])(0?[1-9]|1[0-2])/)?(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    /** What an institution is named after is nobody's field: "Acme College of Engineering". */
    private static final String FIELD_WORD =
            "(?:Engineering|Technology|Science|Arts|Commerce|Management|Business|Law|Education|Design)";

    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(?:College|Institute|University|Academy|Polytechnic|Board)(?: (?:of|for)(?: (?:and|&|[A-Z][\\w&]*),?)+)?"
                    + "|\\b" + FIELD_WORD + "(?:,? (?:and |& )?" + FIELD_WORD
                    + ")* (?=College|Institute|University|Academy|School)");
    /** The rest of a degree's own name: "Bachelor of Science in Law" is in law. */
    private static final Pattern OF_SCIENCE = Pattern.compile(
            "(?i)^['’]?s?(?: degree)? of (?:applied )?(?:science|arts|technology|engineering) ?(?:\\([^)]{1,12}\\) ?)?(?:degree )?(?:in|[-–,:]) ");

    private static final Pattern MBA = Pattern.compile("M\\.?\\s?B\\.?\\s?A\\.?");

    private static final int REACH = 160;
    /** "high school" alone may be a place where something happened. */
    private static final int BARE_SCHOOL = "high school".length();

    private Schooling() {}

    static List<Quoted<EducationEntry>> find(String text, Sections sections) {
        List<Quoted<DegreeLevel>> degrees = Degrees.find(text).stream()
                .filter(degree -> counts(sections.at(degree.start())))
                .filter(degree -> degree.value() != DegreeLevel.SECONDARY
                        || sections.at(degree.start()) == Sections.Section.EDUCATION
                        || degree.quote().strip().length() > BARE_SCHOOL)
                .toList();
        List<Quoted<EducationEntry>> found = new ArrayList<>();
        Lines lines = new Lines(text);
        boolean schoolsAbove = !degrees.isEmpty()
                && Institutions.above(text, degrees.getFirst().start()).isPresent();
        for (int i = 0; i < degrees.size(); i++) {
            Quoted<DegreeLevel> degree = degrees.get(i);
            int end = Math.min(
                    Math.min(text.length(), degree.end() + REACH), sections.endOf(degree.start(), text.length()));
            end = Math.max(
                    i + 1 < degrees.size() ? Math.min(end, degrees.get(i + 1).start()) : end, degree.end());
            String beside = text.substring(degree.end(), end);
            int lineStart = text.lastIndexOf('\n', degree.start()) + 1;
            int from = Math.max(lineStart, i == 0 ? 0 : degrees.get(i - 1).end());
            String before =
                    text.substring(Math.max(Math.min(from, degree.start()), degree.start() - 60), degree.start());
            int breakAt = beside.indexOf('\n');
            String line = breakAt < 0 ? beside : beside.substring(0, breakAt);
            EndDate ended = lastDate(line)
                    .or(() -> lastDate(before))
                    .or(() -> lastDate(beside))
                    .orElse(EndDate.UNKNOWN);
            EducationEntry entry = new EducationEntry(
                    degree.value(),
                    field(degree, line),
                    Institutions.beside(text, from, degree, end, schoolsAbove),
                    ended.year(),
                    ended.month());
            boolean repeated = found.stream().anyMatch(other -> other.value().equals(entry));
            if (!repeated) {
                found.add(lines.quote(entry, degree.start(), degree.end()));
            }
        }
        return found;
    }

    /** A job's description may speak of other people's degrees. */
    private static boolean counts(Sections.Section section) {
        return switch (section) {
            case EDUCATION, SUMMARY, PERSONAL, CERTIFICATIONS, SKILLS -> true;
            case EXPERIENCE, INTERNSHIP, PROJECTS, VOLUNTEERING, LANGUAGES -> false;
        };
    }

    /** A school's certificate has none, and a Master of Business Administration names its own. */
    private static Optional<String> field(Quoted<DegreeLevel> degree, String line) {
        if (degree.value() == DegreeLevel.SECONDARY) {
            return Optional.empty();
        }
        String said =
                INSTITUTION.matcher(OF_SCIENCE.matcher(line).replaceFirst("")).replaceAll(";");
        List<String> fields = FieldsOfStudy.find(said);
        return fields.stream()
                .filter(field -> fields.size() == 1 || !field.equals("engineering"))
                .findFirst()
                .or(() -> MBA.matcher(degree.quote()).matches() ? Optional.of("business") : Optional.empty());
    }

    private record EndDate(Optional<Year> year, Optional<Month> month) {
        private static final EndDate UNKNOWN = new EndDate(Optional.empty(), Optional.empty());
    }

    private static Optional<EndDate> lastDate(String text) {
        Matcher matcher = YEAR.matcher(text);
        Optional<EndDate> last = Optional.empty();
        while (matcher.find()) {
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
