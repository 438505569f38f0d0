package dev.firstrung.skills.resume;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a résumé by their headings. Many résumés are one run-on line, so a heading may stand inside it. */
final class Sections {

    enum Section {
        SUMMARY,
        SKILLS,
        EXPERIENCE,
        INTERNSHIP,
        EDUCATION,
        PROJECTS,
        CERTIFICATIONS,
        VOLUNTEERING,
        LANGUAGES,
        PERSONAL
    }

    /** Behind words that are headings only where nothing follows them. */
    private static final String ALONE = "(?=[ \\t:*#=_]*(?:[\\r\\n]|$))";

    /** Many list their skills below "Qualifications". */
    private static final String BEFORE_SCHOOL =
            "(?=[^\\n]{0,20}\\n\\s*[^\\n]{0,100}\\b(?:universit|college|school|institute|diploma|degree|bachelor|master|associate|doctor|ph\\.?d|b\\.?\\s?sc|m\\.?\\s?sc|b\\.?\\s?[ae]\\b|[bm]\\.?\\s?tech|[bm]\\.?\\s?com|gcse|[gn]+vq|btec|a[- ]levels?|abitur|hsc|ssc))";

    private static final Map<Section, Pattern> HEADINGS = new EnumMap<>(Section.class);

    static {
        put(
                Section.SUMMARY,
                "(?:professional |career |executive )?(?:summary|objective|profile)(?: summary)?|about(?: me)?");
        put(
                Section.SKILLS,
                "(?:technical |key |core |top |professional |it |computer |soft |software |personal |other |relevant )*(?:skills?(?: details?| set| summary)?|skillset|competencies|proficiency)"
                        + "|programming languages|tools(?: (?:&|and) technologies)?|technologies|(?:areas of |technical |core )?expertise|(?:technical |technology |tech )stack|strengths?");
        put(
                Section.EXPERIENCE,
                "(?:professional |work |employment |relevant |related |industry |research |teaching |leadership |additional |other |technical |career |clinical |practical |field )*(?:experiences?|history)"
                        + "|company details|employment|work experience details|professional background|(?:work|jobs|career)"
                        + ALONE);
        put(Section.INTERNSHIP, "internships?(?: experience)?|(?:industrial|summer|in-?plant|vocational) trainings?");
        put(
                Section.EDUCATION,
                "education (?:&|and) training|education(?:al)?(?: details?| qualifications?| background)?|(?:academic|educational) (?:qualifications?|background|details)|(?:studies|schooling)"
                        + ALONE + "|qualifications" + ALONE + BEFORE_SCHOOL
                        + "|academics|coursework|relevant coursework"
                        + "|(?:internal )?trainings?(?: attended| undergone| completed)?");
        put(
                Section.PROJECTS,
                "(?:academic |personal |key |major |minor |selected |side )*projects?(?: details?| experience| profile| undertaken)?");
        put(
                Section.CERTIFICATIONS,
                "certifications?(?: (?:&|and) \\w+)?|certificates?|licenses?(?: (?:&|and) certifications?)?|courses?(?: and certifications)?");
        put(Section.VOLUNTEERING, "volunteer(?:ing|ism)?(?: experience| work)?|community service|social work");
        put(Section.LANGUAGES, "languages?(?: known)?");
        put(
                Section.PERSONAL,
                "contact(?: (?:me|info|information|details?))?|personal (?:details?|profile|information|dossier)|hobbies|interests(?: (?:&|and) hobbies)?|references|declaration|(?:extra[- ]?curricular |leadership (?:&|and) |other )?activities|achievements|(?:honou?rs|awards)(?:(?: (?:&|and) |-)(?:honou?rs|awards))?|publications|(?:professional )?(?:memberships?|affiliations?|associations)(?: (?:&|and) \\w+)?");
    }

    /** In an exported résumé each starts a stretch of work, whatever headings the one before it holds. */
    private static final Pattern COMPANY = Pattern.compile("(?m)^company - ");

    private static final Pattern LABEL_AT_WORK = Pattern.compile(
            "(?:(?:Technologies|Tools(?: (?:&|and) Technologies)?|Programming Languages|Languages?|Project|Objective|Profile) ?[:–-]|Project \\p{Lu})[ \\t]*[^\\s]",
            Pattern.CASE_INSENSITIVE);

    /** The rest of "Education and Training", "Skills & Interests". */
    private static final Pattern ADDITION = Pattern.compile("(?:&|and|/|,) ?\\p{Lu}[\\p{L} ]{2,24}(?=\\s*(?:\\n|:|$))");

    private static final Pattern NUMBER = Pattern.compile("[ \\t]*\\d{1,2}[.)]");

    private final TreeMap<Integer, Section> starts = new TreeMap<>();

    Sections(String text) {
        starts.put(0, Section.SUMMARY);
        HEADINGS.forEach((section, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (isHeading(text, matcher.start(), matcher.end())) {
                    starts.put(matcher.start(), section);
                }
            }
        });
        starts.entrySet().removeIf(start -> isLabelAtWork(text, start.getKey()));
        reopen(text);
    }

    /** "Technologies: Java" says what a job needed; the other jobs stand below. */
    private boolean isLabelAtWork(String text, int start) {
        Map.Entry<Integer, Section> before = starts.lowerEntry(start);
        return before != null
                && before.getValue() == Section.EXPERIENCE
                && LABEL_AT_WORK.matcher(text).region(start, text.length()).lookingAt();
    }

    private void reopen(String text) {
        Matcher company = COMPANY.matcher(text);
        while (company.find()) {
            starts.put(company.start(), Section.EXPERIENCE);
        }
    }

    Section at(int offset) {
        return starts.floorEntry(offset).getValue();
    }

    int startOf(int offset) {
        return starts.floorKey(offset);
    }

    int endOf(int offset, int length) {
        Integer next = starts.higherKey(offset);
        return next == null ? length : next;
    }

    private static void put(Section section, String names) {
        HEADINGS.put(section, Pattern.compile("(?:" + names + ")(?![\\p{L}\\p{N}-])", Pattern.CASE_INSENSITIVE));
    }

    /** Its own line, or followed by a colon, or in a run-on text a capitalised "Details" or all capitals. */
    private static boolean isHeading(String text, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        String heading = text.substring(start, end);
        boolean details = heading.endsWith("Details"); // exported résumés lack the line break before it
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)) && !details) {
            return false;
        }
        int before = start - 1;
        while (before >= 0 && " \t*#=_•".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        int after = end;
        while (after < text.length() && " \t*#=_\r".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        boolean opensLine = before < 0
                || text.charAt(before) == '\n'
                || NUMBER.matcher(text.substring(text.lastIndexOf('\n', before) + 1, before + 1))
                        .matches();
        boolean endsLine =
                after >= text.length() || text.charAt(after) == '\n' || (opensLine && isAddition(text, after));
        boolean colon = after < text.length() && ":-–".indexOf(text.charAt(after)) >= 0;
        boolean shout = heading.length() > 4 && heading.chars().noneMatch(Character::isLowerCase);
        return (opensLine && (endsLine || colon || start == 0 || shout)) || (colon && heading.length() > 5) || details;
    }

    private static boolean isAddition(String text, int at) {
        return ADDITION.matcher(text).region(at, text.length()).lookingAt();
    }
}
