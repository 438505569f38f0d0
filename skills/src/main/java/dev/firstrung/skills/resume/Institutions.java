package dev.firstrung.skills.resume;

import dev.firstrung.skills.DegreeLevel;
import dev.firstrung.skills.FieldsOfStudy;
import dev.firstrung.skills.MonthName;
import dev.firstrung.skills.Quoted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of schools beside degrees. */
final class Institutions {

    private static final String WORD = "\\p{Lu}[\\p{L}&.'’-]*+";
    private static final String WORDS = "(?:" + WORD + " (?:(?:of|and|&|for) )?)";
    private static final String SORT =
            "(?:University|College|Institute|School|Academy|Polytechnic|Universit(?:y|ät|é|à|at)|Hochschule|Universidad|Instituto|Colegio|(?:Maha)?[Vv]idyalaya?|Vidyapeeth|Highschool)";
    /** Not written as a name, or shouted; a name stands before it. */
    private static final String WEAK_SORT =
            "(?:university|college|institute|school|academy|polytechnic|UNIVERSITY|COLLEGE|INSTITUTE|SCHOOL|ACADEMY|[Hh]igh-[Ss]chool)";

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}.])(?:" + WORDS
            + "{0,5}(?:(?:\\p{Lu}{1,3}[.&]){1,6} ?)?" + SORT + "|" + WORDS + "{1,5}" + WEAK_SORT + ")(?!\\p{L})"
            + "(?: (?:(?:of|for|at|and|&|del?|di|do|da) )?(?:the |la )?(?!(?:Diploma|Degree|Graduate|Education|Certificate|Secured|Passed|First|Aggregate|Percentage|With|C?GPA|Grade|Marks|Expected)\\b)"
            + "(?:" + WORD + "|technology|engineering|sciences?|arts|commerce|management)){0,6}");
    /** Who examined, where no school is named. */
    private static final Pattern BOARD =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.]*+ ){1,4}(?:state )?[Bb](?:oard|OARD)(?! of)\\b|CBSE|ICSE");

    private static final String SMALL_WORD =
            "(?!(?:from|at|in|an?|the|of|and|my|this|any|with|under|by|for|to|degree|science|engineering|arts|technology|commerce|management)\\b)\\p{Ll}[\\p{L}.'’-]*+ ";

    private static final Pattern SMALL = Pattern.compile(
            "(?<![\\p{L}.'’-])(?:" + SMALL_WORD + "){1,4}(?:of )?(?:university|college|polytechnic|school)\\b(?! of)");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)(?:high|secondary|higher secondary|senior secondary|grammar|middle|graduate|this|my|law|medical|business) school|(?:the )?(?:university|college|school|institute|academy|polytechnic)");
    /** A country or state that stands before the name in exported résumés: "Nagpur, Maharashtra Acme State University". */
    private static final Pattern CODE =
            Pattern.compile("^(?:\\p{Lu}{2}|" + Areas.INDIAN_STATES + ")" + " (?=.* |(?:\\p{Lu}{1,3}[.&])+\\p{Lu})");

    /** Of a certificate that has a school's name. */
    private static final Pattern CALLED = Pattern.compile("(?i)school|secondary");

    private static final Pattern AREA = Pattern.compile(", ?" + Areas.REGEX + "(?![\\p{L}])");
    /** The town that stands behind a name and before its state. */
    private static final Pattern AND_TOWN = Pattern.compile("^(.*" + SORT + ")(?: " + WORD + "){1,3}$");

    private static final Pattern TWICE = Pattern.compile("^(\\p{L}+ )(?=\\1)");
    /** What an institution teaches, by its name. */
    private static final Pattern TAUGHT = Pattern.compile(
            "(?i:\\b(?:institute|college|school|academy|university|faculty|department) (?:of|for)) ((?:(?:and|&|of|\\p{Lu}[\\p{L}]*),? ?){1,8})");

    /** Begins an entry of its own. */
    private static final Pattern DATED =
            Pattern.compile("(?i)\\W*(?:(?:" + MonthName.REGEX + ")\\.? )?(?:19|20)\\d\\d\\b");

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
        String line = text.substring(start, Math.min(lineEnd, Math.max(end, degree.end())));
        // a school's certificate may be called after a school: "Acme High School"
        return (CALLED.matcher(degree.quote()).find() ? last(line) : Optional.<String>empty())
                .or(() -> last(text.substring(degree.end(), Math.min(lineEnd, end))))
                .or(() -> last(text.substring(start, degree.start())))
                .or(() -> above ? above(text, degree.start()) : below(text, lineEnd, end))
                .or(() -> small(text.substring(degree.end(), Math.min(lineEnd, Math.max(end, degree.end())))))
                .or(() -> degree.value() == DegreeLevel.SECONDARY ? board(line) : Optional.empty())
                .map(name -> withoutDegree(name, degree.quote()));
    }

    /** The name that a person wrote in small letters: "BBA acme university". */
    private static Optional<String> small(String line) {
        Matcher name = SMALL.matcher(line);
        return name.find() ? Optional.of(name.group()) : Optional.empty();
    }

    /** "S.S.C Acme Board" was examined by the board alone. */
    private static String withoutDegree(String name, String degree) {
        boolean named = !degree.isEmpty() && name.startsWith(degree) && name.length() > degree.length() + LEAST;
        return named ? name.substring(degree.length()).strip() : name;
    }

    /** The name in the line above, or above an empty one, unless that has a degree of its own. */
    static Optional<String> above(String text, int at) {
        int lineStart = text.lastIndexOf('\n', at - 1);
        lineStart = lineStart > 1 && text.charAt(lineStart - 1) == '\n' ? lineStart - 1 : lineStart;
        String line = lineStart < 1
                ? ""
                : text.substring(Math.max(text.lastIndexOf('\n', lineStart - 1) + 1, lineStart - REACH), lineStart);
        return !DegreeNames.isIn(line) ? last(line) : Optional.empty();
    }

    private static Optional<String> below(String text, int above, int end) {
        int lineEnd = above + 1 < end && text.charAt(above + 1) == '\n' ? above + 1 : above;
        if (lineEnd >= end) {
            return Optional.empty();
        }
        String line =
                text.substring(lineEnd + 1, Math.min(Math.min(end, lineEnd + 1 + REACH), Lines.end(text, lineEnd + 1)));
        return DATED.matcher(line).lookingAt() ? Optional.empty() : last(line);
    }

    /** Whether these words of a line are part of a name: "Institute of Engineering and Biotechnology". */
    static boolean namesWith(String line, int start, int end) {
        Matcher taught = TAUGHT.matcher(line);
        while (taught.find()) {
            if (start >= taught.start(1) && end <= taught.end(1)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> board(String line) {
        Matcher matcher = BOARD.matcher(line);
        return matcher.find() ? Optional.of(TWICE.matcher(matcher.group()).replaceFirst("")) : Optional.empty();
    }

    private static Optional<String> last(String line) {
        Matcher matcher = NAME.matcher(line);
        Optional<String> name = Optional.empty();
        while (matcher.find()) {
            String found = bare(
                    AREA.matcher(line).region(matcher.end(), line.length()).lookingAt()
                            ? AND_TOWN.matcher(matcher.group()).replaceFirst("$1")
                            : matcher.group());
            if (found.length() >= LEAST && !NO_NAME.matcher(found).matches()) {
                name = Optional.of(found);
            }
        }
        return name;
    }

    /** Without the code of a country and the field of study before it: "IN Mumbai University", "Physics Acme College". */
    private static String bare(String found) {
        String name = CODE.matcher(found.replaceFirst("[.,'’-]+$", "")).replaceFirst("");
        if (name.endsWith("High School")) {
            return name; // "Business Careers High School"
        }
        for (int space = name.lastIndexOf(' '); space > 0; space = name.lastIndexOf(' ', space - 1)) {
            if (FieldsOfStudy.codeOf(name.substring(0, space)).isPresent()) {
                return name.substring(space + 1);
            }
        }
        return name;
    }
}
