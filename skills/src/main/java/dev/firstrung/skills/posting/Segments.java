package dev.firstrung.skills.posting;

import dev.firstrung.skills.posting.Segment.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a posting into lines and sentences, and tells the section of each. Many postings arrive as one run-on line, so
 * headings and the usual openings of a requirement ("Experience with", "Ability to") also start a new segment inside it.
 */
final class Segments {

    private static final Map<Section, Pattern> HEADINGS = new EnumMap<>(Section.class);
    private static final int RUN_ON = 300;
    /** A longer line is cut, as each of its skills is judged by the whole segment. */
    private static final int LONGEST = 2000;

    private static final Pattern SENTENCE = Pattern.compile(
            "(?<!\\b[A-Za-z])(?<!\\b(?:Inc|vs|Sr|Jr|St|approx|incl|excl|min|max|equiv))[.!?;]\\s+(?=[\\p{Lu}•\\-\\d])|\\R|\\s>\\s+(?=[\\p{Lu}\\d])|(?:(?<!\\s)\\s++)?[•●▪◦·]\\s*"
                    + "|\\s[-*–]\\s+(?=\\p{Lu}|\\d+\\+?\\s*(?:years|yrs))");
    /** Of a run-on line, as "… others Preferred qualifications Prior experience …". */
    private static final Pattern UNTITLED =
            Pattern.compile("(?:Preferred|Minimum|Basic|Required|Desired) (?:qualifications|requirements|skills)");

    private static final Pattern PLACE_LABEL = Pattern.compile(
            "(?i)\\W{0,4}(?:\\w+ ){0,2}(?:locations?(?:\\(s\\))?|mode|workplace(?: type)?|arrangement|work (?:type|model|setting|style))\\s*[:–-][^.•]*");

    private static final int LONGEST_LABEL = 100;
    /** Words: so long a heading with a capital and a colon needs no end of a sentence before it. */
    private static final int PHRASE = 3;

    /** "The role will let you …": what is done, even below the heading of what is asked. */
    private static final Pattern DUTY = Pattern.compile(
            "(?i)\\b(?:you(?:['’]ll| will) (?!have|need|bring|be\\b)|(?:role|position|job) will |opportunit(?:y|ies) to )");
    /** Lines that are demands wherever they stand, as feeds often drop the heading above them. */
    private static final Pattern DEMAND = Pattern.compile(
            "[-*–• ]*(?:\\d+\\+? ?(?:years|yrs)|Bachelor|Master['’]?s|BS |B\\.S|Experience (?:with|in|using|programming)"
                    + "|Proficien|Knowledge of|Familiarity with)");

    /** "What we expect from you:": a colon ends a heading's phrase. */
    private static final String REST = "(?:[^:.]{1,30}(?=:))?";
    /** "Minimum Qualifications (MQs)". */
    private static final String INITIALS = "(?: \\([A-Z][\\w/]{0,10}\\))?";

    static {
        heading(
                Section.PREFERRED,
                "(?:additional or )?(?:prefer[red]{1,4}d|desired|desirable|bonus|additional preferred|nice[- ]to[- ]have|good to have|optional)"
                        + "(?: (?:qualifications?|skills?|experience(?-i:(?! [a-z]))|requirements?|points|knowledge|attributes|technical|and|&|education)){0,6}"
                        + INITIALS + "|nice[- ]to[- ]haves?"
                        + "|what (?:would|will) (?:set you apart|make you stand out)|ways to stand out(?: from the crowd)?"
                        + REST + "|pluses|even better|it['’]s a plus if|bonus points");
        heading(
                Section.REQUIRED,
                "(?:(?:minimum|basic|required|key|essential|must[- ]have|technical|core|job|position|role|additional|other|education(?: and)?|your)[ /]){0,6}"
                        + "(?:qualifications?|requirements?|skills?)(?: (?:&|and|/) (?:qualifications?|requirements?|skills?|experience|education|abilities)){0,4}(?: required)?"
                        + INITIALS
                        + "|required experience|experience required|what (?:you['’]ll need|you will need|you need to succeed|we['’]re looking for|we are looking for|you need|you['’]ll bring|you bring"
                        + "|we need to see|we look for|we expect)" + REST
                        + "|who (?:you are|are you)|your profile|candidate profile|about you|must[- ]haves?|ideal candidate|what you have|you have|education|who we['’]re looking for"
                        + "|you (?:may|might) be a (?:good )?fit if|minimum experience|to be successful(?: in this (?:role|position))?,? you(?:['’]ll| will)? (?:have|need)");
        heading(
                Section.DUTIES,
                "(?:(?:key|job|core|primary|essential|your|main|key job) ){0,4}(?:responsibilities|duties)(?: (?:&|and) [\\w]+)?|what you['’]ll (?:do|be doing|be working on|work on|own|build)"
                        + "|what (?:you will|will you) (?:do|be doing)|what you get to do(?: in this role)?|the role|about the (?:role|job|position|opportunity)|job (?:description|summary)|in this role|your role|day[- ]to[- ]day|a day in the life"
                        + "|your impact|you will|role overview|position (?:summary|overview)|what you['’]ll be doing|the opportunity");
        heading(
                Section.COMPANY,
                "about (?:us|the company|the team|our team|our company)|who we are|our (?:mission|company|culture|values|story|team)|why (?:join|work|us)"
                        + REST
                        + "|company (?:overview|description)|why [A-Z]\\w+\\?|inclusive team culture|diverse experiences|about [A-Z]\\w+|culture");
        heading(
                Section.BENEFITS,
                "(?:our |employee |company )?benefits(?: (?:&|and) [\\w]+)?|perks" + REST
                        + "|what we offer|compensation" + REST + "|pay (?:range|transparency)" + REST
                        + "|total rewards|salary(?: range)?|we offer|what['’]s in it for you|what you['’]ll get");
        heading(
                Section.LEGAL,
                "equal (?:employment )?opportunity" + REST + "|EEO" + REST
                        + "|privacy notice|accommodations?|notice to " + REST + "|disclaimer");
    }

    private Segments() {}

    private static void heading(Section section, String names) {
        HEADINGS.put(
                section,
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}'’-])(?:" + names + ")(?![\\p{L}\\p{N}-])", Pattern.CASE_INSENSITIVE));
    }

    /** The segments in order; their text is that of the posting between start and end. */
    static List<Segment> of(String text, int titleEnd) {
        NavigableMap<Integer, Section> sections = sections(text, titleEnd);
        TreeMap<Integer, Integer> cuts = new TreeMap<>();
        sections.keySet().forEach(at -> cuts.put(at, at));
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            if (!isWithinLabel(text, sentence.start())) {
                cuts.put(sentence.end(), sentence.end());
            }
        }
        Openings.in(text).forEach(at -> cuts.put(at, at));
        List<Segment> segments = new ArrayList<>();
        add(segments, text, 0, titleEnd, Section.TITLE);
        int start = titleEnd;
        for (int cut : cuts.tailMap(titleEnd, false).keySet()) {
            add(segments, text, start, cut, sections.floorEntry(start).getValue());
            start = cut;
        }
        add(segments, text, start, text.length(), sections.floorEntry(start).getValue());
        return closed(segments, sections, text.length() / 2);
    }

    /** Whether the place lies in a short line such as "Location: Remote - UK", whose parts belong together. */
    private static boolean isWithinLabel(String text, int at) {
        int lineStart = at + 1;
        while (lineStart > 0 && text.charAt(lineStart - 1) != '\n') {
            lineStart--;
            if (at - lineStart > LONGEST_LABEL) {
                return false;
            }
        }
        int most = Math.min(text.length(), lineStart + LONGEST_LABEL + 1);
        int next = text.indexOf('\n', lineStart, most);
        int lineEnd = next < 0 ? most : next;
        return lineEnd - lineStart <= LONGEST_LABEL
                && PLACE_LABEL.matcher(text.substring(lineStart, lineEnd)).matches();
    }

    /** Once a posting's second half comes to the law, only a heading or a plain demand leads back to the role. */
    private static List<Segment> closed(List<Segment> segments, NavigableMap<Integer, Section> headings, int half) {
        List<Segment> kept = new ArrayList<>();
        int closedAt = Integer.MAX_VALUE;
        for (Segment segment : segments) {
            if (headings.subMap(closedAt, false, Math.max(closedAt, segment.start()), true)
                                    .size()
                            > 0
                    || DEMAND.matcher(segment.text()).lookingAt()) {
                closedAt = Integer.MAX_VALUE;
            }
            boolean closed = segment.start() > closedAt && segment.section() != Section.BENEFITS;
            kept.add(closed ? new Segment(segment.start(), segment.end(), segment.text(), Section.LEGAL) : segment);
            if (segment.start() > half && Boilerplate.closes(segment.text())) {
                closedAt = Math.min(closedAt, segment.start());
            }
        }
        return kept;
    }

    private static NavigableMap<Integer, Section> sections(String text, int titleEnd) {
        record Heading(int start, int end, Section section) {}
        List<Heading> headings = new ArrayList<>();
        HEADINGS.forEach((section, pattern) -> {
            Matcher matcher = pattern.matcher(text).region(titleEnd, text.length());
            while (matcher.find()) {
                if (isHeading(text, matcher.start(), matcher.end())) {
                    headings.add(new Heading(matcher.start(), matcher.end(), section));
                }
            }
        });
        headings.sort(Comparator.comparingInt(Heading::start)
                .thenComparing(Heading::end, Comparator.reverseOrder())
                .thenComparing(Heading::section));
        TreeMap<Integer, Section> sections = new TreeMap<>();
        sections.put(titleEnd, Section.INTRO);
        int end = titleEnd;
        for (Heading heading : headings) { // "Preferred Qualifications" holds another heading, "Qualifications"
            if (heading.start() >= end) {
                sections.put(heading.start(), heading.section());
                end = heading.end();
            }
        }
        return sections;
    }

    private static void add(List<Segment> segments, String text, int start, int end, Section section) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from
                && (Character.isWhitespace(text.charAt(to - 1)) || "•●▪◦·".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        while (to - from > LONGEST) {
            int space = text.lastIndexOf(' ', from + LONGEST);
            int cut = space > from ? space : from + LONGEST;
            add(segments, text, from, cut, section);
            from = cut;
        }
        if (from < to) {
            String own = text.substring(from, to);
            boolean mixed = to - from > RUN_ON || DEMAND.matcher(own).lookingAt();
            int boilerplate = mixed ? itemBefore(own, Boilerplate.indexIn(own)) : 0;
            if (boilerplate > 0) {
                add(segments, text, from, from + boilerplate, section);
                add(segments, text, from + boilerplate, to, section);
                return;
            }
            Section told = told(own, section);
            segments.add(new Segment(from, to, own, told));
        }
    }

    /** The start of the last item before the place, in a line that lost the marks between its items; 0 if there is none. */
    private static int itemBefore(String text, int at) {
        for (int i = Math.min(at, text.length() - 1); i > 2; i--) {
            if (Character.isUpperCase(text.charAt(i))
                    && text.charAt(i - 1) == ' '
                    && (Character.isLowerCase(text.charAt(i - 2)) || ").".indexOf(text.charAt(i - 2)) >= 0)) {
                return i;
            }
        }
        return 0;
    }

    private static Section told(String text, Section section) {
        if (section == Section.TITLE) {
            return section;
        }
        Optional<Section> boilerplate = Boilerplate.section(text);
        if (boilerplate.isPresent()) {
            return boilerplate.get();
        }
        if (section != Section.PREFERRED && DEMAND.matcher(text).lookingAt()) {
            return Section.REQUIRED;
        }
        if (section == Section.REQUIRED && DUTY.matcher(text).find() && !Segment.demands(text)) {
            return Section.DUTIES;
        }
        boolean asks = Segment.demands(text) || Segment.wishes(text);
        return Boilerplate.praises(text) && !asks ? Section.COMPANY : section;
    }

    /** A heading starts with a capital and fills its line, or is followed by a colon, or stands between sentences of a run-on text in Title Case. */
    private static boolean isHeading(String text, int start, int end) {
        char before = lastBefore(text, start);
        boolean opens = start == 0 || before == '\n' || ".!?:;)•●▪".indexOf(before) >= 0;
        int after = end;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '*')) {
            after++;
        }
        boolean colon = after >= text.length() || ":?\n".indexOf(text.charAt(after)) >= 0;
        if (!Character.isUpperCase(text.charAt(start))) {
            return before == '\n' && colon;
        }
        boolean capitalNext = after < text.length()
                && (Character.isUpperCase(text.charAt(after))
                        || "-•●▪*·".indexOf(text.charAt(after)) >= 0
                        || Character.isDigit(text.charAt(after)));
        String heading = text.substring(start, end);
        boolean titled = titled(heading);
        boolean phrase = heading.split(" ", -1).length >= PHRASE;
        boolean inline = (titled && heading.indexOf(' ') > 0)
                || UNTITLED.matcher(heading).matches();
        return colon ? opens || titled || phrase : capitalNext && (opens || inline);
    }

    private static boolean titled(String heading) {
        for (String word : heading.split("[ /]", -1)) {
            if (word.length() > 3 && !Character.isUpperCase(word.charAt(0)) && word.charAt(0) != '(') {
                return false;
            }
        }
        return true;
    }

    private static char lastBefore(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '*')) {
            i--;
        }
        return i < 0 ? '\n' : text.charAt(i);
    }
}
