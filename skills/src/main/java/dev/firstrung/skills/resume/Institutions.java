package dev.firstrung.skills.resume;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.Degrees;
import dev.firstrung.skills.FieldsOfStudy;
import dev.firstrung.skills.Quoted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of schools beside degrees. */
final class Institutions {

    private static final String WORD = "\\p{Lu}[\\p{L}&.'’-]*+";
    private static final Pattern NAME = Pattern.compile("(?<!\\p{L})(?:" + WORD
            + " (?:(?:of|and|&|for) )?){0,5}(?:University|College|Institute|School|Academy|Polytechnic|Universit(?:y|ät|é|à|at)|Universidad|Vidyalaya)(?![\\p{L}])"
            + "(?: (?:(?:of|for|at|and|&) )?(?:the )?" + WORD + "){0,6}");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)(?:high|secondary|grammar|middle|graduate|this|my|law|medical|business) school|(?:the )?(?:university|college|school|institute|academy)");
    /** A country or state that stands before the name in exported résumés: "Nagpur, Maharashtra Acme State University". */
    private static final Pattern CODE = Pattern.compile(
            "^(?:\\p{Lu}{2}|Maharashtra|Karnataka|Tamil Nadu|Telangana|Andhra Pradesh|Uttar Pradesh|Madhya Pradesh|Gujarat|Kerala|Rajasthan|Punjab|Haryana|West Bengal)"
                    + " (?=.* )");

    private static final int LEAST = 6;
    /** Of the degree's line, and of the lines above and below, no more is read. */
    private static final int REACH = 160;

    private Institutions() {}

    /**
     * The name in the degree's own line, else in the line above or below it.
     *
     * @param from where the degree's own words start, and {@code end} where they end at the latest
     * @param above whether this résumé names schools above degrees
     */
    static Optional<String> beside(String text, int from, Quoted<DegreeLevel> degree, int end, boolean above) {
        int lineEnd = Lines.end(text, degree.end());
        int start = Math.min(Math.max(from, degree.start() - REACH), degree.start());
        return last(text.substring(degree.end(), Math.min(lineEnd, end)))
                .or(() -> last(text.substring(start, degree.start())))
                .or(() -> above ? above(text, degree.start()) : below(text, lineEnd, end));
    }

    /** The name in the line above, unless that has a degree of its own. */
    static Optional<String> above(String text, int at) {
        int lineStart = text.lastIndexOf('\n', at - 1);
        String line = lineStart < 1
                ? ""
                : text.substring(Math.max(text.lastIndexOf('\n', lineStart - 1) + 1, lineStart - REACH), lineStart);
        return Degrees.find(line).isEmpty() ? last(line) : Optional.empty();
    }

    private static Optional<String> below(String text, int lineEnd, int end) {
        return lineEnd < end
                ? last(text.substring(
                        lineEnd + 1, Math.min(Math.min(end, lineEnd + 1 + REACH), Lines.end(text, lineEnd + 1))))
                : Optional.empty();
    }

    private static Optional<String> last(String line) {
        Matcher matcher = NAME.matcher(line);
        Optional<String> name = Optional.empty();
        while (matcher.find()) {
            String found = bare(matcher.group());
            if (found.length() >= LEAST && !NO_NAME.matcher(found).matches()) {
                name = Optional.of(found);
            }
        }
        return name;
    }

    /** Without the code of a country and the field of study before it: "IN Mumbai University", "Physics Acme College". */
    private static String bare(String found) {
        String name = CODE.matcher(found).replaceFirst("");
        for (int space = name.lastIndexOf(' '); space > 0; space = name.lastIndexOf(' ', space - 1)) {
            if (FieldsOfStudy.codeOf(name.substring(0, space)).isPresent()) {
                return name.substring(space + 1);
            }
        }
        return name;
    }
}
