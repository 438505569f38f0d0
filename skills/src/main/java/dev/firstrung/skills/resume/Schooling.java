package dev.firstrung.skills.resume;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.Degrees;
import dev.firstrung.skills.FieldsOfStudy;
import dev.firstrung.skills.Quoted;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The degrees of a résumé, each with the field and year that stand beside it. */
final class Schooling {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    /** The rest of a degree's own name: "Bachelor of Science in Law" is in law. */
    private static final Pattern OF_SCIENCE = Pattern.compile(
            "(?i)^['’]?s?(?: degree)? of (?:applied )?(?:science|arts|technology|engineering) ?(?:\\([^)]{1,12}\\) ?)?(?:degree )?(?:in|[-–,:]) ");

    private static final int REACH = 160;

    private Schooling() {}

    static List<Quoted<EducationEntry>> find(String text, Sections sections) {
        List<Quoted<DegreeLevel>> degrees = Degrees.find(text).stream()
                .filter(degree -> counts(sections.at(degree.start())))
                .toList();
        List<Quoted<EducationEntry>> found = new ArrayList<>();
        Lines lines = new Lines(text);
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
            Optional<String> field = FieldsOfStudy.find(OF_SCIENCE.matcher(line).replaceFirst("")).stream()
                    .findFirst();
            Optional<Year> year = lastYear(line).or(() -> lastYear(before)).or(() -> lastYear(beside));
            EducationEntry entry = new EducationEntry(degree.value(), field, year);
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

    private static Optional<Year> lastYear(String text) {
        Matcher matcher = YEAR.matcher(text);
        Optional<Year> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(Year.of(Integer.parseInt(matcher.group())));
        }
        return last;
    }
}
