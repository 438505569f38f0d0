package dev.firstrung.skills.resume;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.MonthName;
import dev.firstrung.skills.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of education that name no degree, but a date first and then a school whose sort tells the level: "May 2013 Acme Public School". */
final class SchoolLines {

    private static final Pattern LINE = Pattern.compile(
            "(?im)^[ \\t]*(?:(?:" + MonthName.REGEX
                    + ")\\.? )?(?:19|20)\\d\\d\\b(?=[^\\n]{0,160}?("
                    + "(?-i:\\p{Lu})[\\p{L}.'’]*+ (?:(?:public|high|higher secondary|secondary|convent|model|universal|international|matriculation) )?school(?! of)"
                    + "|j(?:unio)?r\\.? college|inter college|pre-?university college|vidyalaya|(polytechnic|industrial training institute))\\b)");

    private SchoolLines() {}

    /** Those of a section of education, of whose line none of {@code degrees} tells. */
    static List<Quoted<DegreeLevel>> in(String text, Sections sections, List<Quoted<DegreeLevel>> degrees) {
        List<Quoted<DegreeLevel>> found = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            int end = Lines.end(text, line.start());
            if (sections.at(line.start()) == Sections.Section.EDUCATION
                    && line.end(1) <= end
                    && degrees.stream().noneMatch(degree -> degree.end() > line.start() && degree.start() < end)
                    && !isHeadOfNext(text, end, degrees)) {
                found.add(new Quoted<>(
                        line.group(2) == null ? DegreeLevel.SECONDARY : DegreeLevel.ASSOCIATE,
                        line.end(),
                        line.end(),
                        ""));
            }
        }
        return found;
    }

    /** Whether the line below starts with a degree, which this school then gave. */
    private static boolean isHeadOfNext(String text, int end, List<Quoted<DegreeLevel>> degrees) {
        int below = Lines.end(text, Math.min(text.length(), end + 1));
        return degrees.stream()
                .anyMatch(degree -> degree.start() > end
                        && degree.start() < below
                        && text.substring(end, degree.start()).isBlank());
    }
}
