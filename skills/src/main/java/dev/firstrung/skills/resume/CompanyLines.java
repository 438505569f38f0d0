package dev.firstrung.skills.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The "company - …" lines of exported résumés, each with what the person was called there. */
final class CompanyLines {

    /** One of them; {@code months} if its lines say how long the work lasted. */
    record CompanyLine(EntryHead head, Optional<Integer> months, int start, int end) {}

    private static final String COMPANY = "company - ";
    private static final Pattern COMPANY_LINE =
            Pattern.compile("(?i)company - ([^\\r\\n]{0,80}?)\\s*(?=\\R|description -|$)");
    private static final Pattern DESCRIBED = Pattern.compile("(?i)\\s*description - ?([^\\r\\n]{2,90})(?=\\R|$)");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final String DETAILS = "Skill Details";
    private static final String DASH = " - ";
    /** What may follow an organization's name, so that it isn't the start of a longer one. */
    private static final Pattern BEHIND_NAME = Pattern.compile("\\s*(?:$|[^\\p{L}\\s]|Skill Details)");

    private static final Pattern SCHOOLING =
            Pattern.compile("(?i)(?:(?:senior |higher )?secondary|high) school|[hs]\\.?s\\.?c\\.?|(?:10|12)th"
                    + "|(?:ugc|csir)[- ]?net|slet|xat|upsc|ielts|toefl|gmat|jee|neet|.* exam(?:ination)?s?");

    /** Examinations whose names are words as well; companies bear them too. */
    private static final Pattern EXAMINATION = Pattern.compile("NET|SET|GATE|CAT|GRE");

    private static final Pattern ROLE =
            Pattern.compile("(?im)^\\W{0,3}(?:role|position|designation|job title)[ \\t]*[:–-]");

    /** What somebody took part in, no work. */
    static final Pattern CONTEST = Pattern.compile(
            "(?i)\\b(?:race|contests?|competitions?|hack-?a?thons?|olympiad|championships?|quiz|tournament|participat\\w+)\\b");

    private static final Pattern CONTEST_HELD = Pattern.compile(
            "(?i)(?:[^.]{0,30}\\b(?:contest|competition)\\b|(?:conducted|organi[sz]ed|held) (?:by|at)\\b)");

    static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:technolog(?:y|ies)|domain|project(?: name| title)?|client|type|platform|environment|duration|role)\\s*[-:–].*"
                    + "|(?:current|previous|recent|academic|major|mini|live) projects?");

    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}\\. ?|(?i:^M/s\\.? *)");
    private static final String LEGAL =
            "(?:(?:Pvt\\.?|Private|\\(P\\))[ .]*(?:Ltd|Limited|LTD|LIMITED)|Ltd|LTD|Limited|LIMITED|Inc|LLC|LLP|GmbH)\\b\\.?";
    /** An employer's full name at the start of a description, where a heading or a client took its place. */
    private static final Pattern EMPLOYER = Pattern.compile(
            "(?:M/s\\.? *)?((?:[\\p{Lu}&(-][\\p{L}\\p{N}.&'’()-]*\\s+){1,6}" + LEGAL + ")(?:[ ,.].*|$)");

    private static final Pattern OF_A_SORT = Pattern.compile(
            "(?i).*\\b(?:"
                    + "pvt|ltd|limited|inc|llc|llp|gmbh|corp|corporation|technolog(?:y|ies)|systems|solutions|services|group|bank|company"
                    + "|university|college|institute|school|hospital|consultancy|industries|enterprises|infotech|soft(?:ware|ech))\\b.*");
    /** A title in small letters is short, and no sentence. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)(?:project(?! (?:manager|engineer|co-?ordinator|lead|leader|officer|assistant|analyst|intern|trainee|executive|associate|architect|director|head))|role|client|type|duration|i|we|my|as|work(?:ed|ing|s)?|currently|was|is|a|an|the)\\b.*|.*\\.$");

    private static final Pattern BEFORE_DATES = Pattern.compile("[\\s,:(–-]+$");

    private static final int LONGEST_TITLE = 80;
    private static final int MOST_WORDS = 5;
    private static final int NEAR = 400;
    private static final int FIRST_TITLE = 60;

    private final String text;
    private final Topics topics;
    private final List<Called> titles;

    /** Those of a text. */
    CompanyLines(String text, Topics topics) {
        this.text = text;
        this.topics = topics;
        this.titles = calls(text);
    }

    List<CompanyLine> find() {
        List<CompanyLine> found = new ArrayList<>();
        Matcher company = COMPANY_LINE.matcher(text);
        while (company.find()) {
            String name = company.group(1).strip();
            int behind = company.end();
            String near = text.substring(behind, nearEnd(behind));
            if (isSchooling(name, near) || CONTEST.matcher(name).find()) {
                continue;
            }
            Optional<String> described = described(near);
            if (described.filter(line -> CONTEST_HELD.matcher(line).lookingAt()).isPresent()) {
                continue;
            }
            String title = calledAt(name)
                    .or(() -> described.filter(CompanyLines::isTitle))
                    .or(() -> isCalled(name) ? Optional.of(name) : Optional.empty())
                    .or(() -> found.isEmpty() ? calledAtTheTop(company.start()) : Optional.empty())
                    .orElse("");
            EntryHead head = new EntryHead(EntryHead.bare(title), organization(name, title, described));
            found.add(new CompanyLine(head, Lengths.labelled(near), company.start(), company.end(1)));
        }
        return found;
    }

    /** A certificate or an examination in an employer's place, "Higher Secondary School", "UGC NET", is none. */
    private static boolean isSchooling(String name, String near) {
        return SCHOOLING.matcher(name).matches()
                || (EXAMINATION.matcher(name).matches() && !ROLE.matcher(near).find());
    }

    private String organization(String name, String title, Optional<String> described) {
        String bare = NUMBER.matcher(name).replaceFirst("");
        if (LABELLED.matcher(bare).matches()) {
            return "";
        }
        if (OF_A_SORT.matcher(bare).matches()) {
            return bare;
        }
        return described
                .flatMap(line -> {
                    Matcher employer = EMPLOYER.matcher(line);
                    return employer.matches() ? Optional.of(employer.group(1)) : Optional.empty();
                })
                .orElse(bare.equals(title) || topics.has(bare) ? "" : bare);
    }

    private int nearEnd(int from) {
        int end = Math.min(text.length(), from + NEAR);
        int next = text.indexOf(COMPANY, from);
        return next < 0 ? end : Math.min(end, next);
    }

    /** A title before a dash, and the start of what follows it in its line: "Data Analyst - Acme Ltd". */
    private record Called(String title, String at) {}

    private static List<Called> calls(String text) {
        List<Called> calls = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            String start = text.substring(line.start(), Math.min(line.end(), line.start() + NEAR));
            boolean company = start.regionMatches(true, 0, COMPANY, 0, COMPANY.length());
            for (int at = start.indexOf(DASH);
                    !company && at >= 0 && at < FIRST_TITLE;
                    at = start.indexOf(DASH, at + 1)) {
                String title = start.substring(0, at).strip();
                if (EntryHead.TITLE.matcher(title).find()) {
                    calls.add(new Called(title, start.substring(at + DASH.length())));
                }
            }
        }
        return calls;
    }

    private Optional<String> calledAt(String organization) {
        return titles.stream()
                .filter(called -> !organization.isEmpty()
                        && called.at().startsWith(organization)
                        && BEHIND_NAME
                                .matcher(called.at())
                                .region(organization.length(), called.at().length())
                                .lookingAt())
                .map(Called::title)
                .findFirst();
    }

    /** The title that the export puts before its list of skills, of the latest work: above it the person's own words. */
    private Optional<String> calledAtTheTop(int company) {
        int details = text.indexOf(DETAILS);
        if (details < 0 || details > company) {
            return Optional.empty();
        }
        List<String> lines = text.substring(Math.max(0, details - NEAR), details)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.subList(Math.max(0, lines.size() - 2), lines.size()).stream()
                .filter(line -> isTitle(line) && !DegreeNames.isIn(line))
                .findFirst();
    }

    private static Optional<String> described(String near) {
        Matcher described = DESCRIBED.matcher(near);
        return described.lookingAt() ? Optional.of(undated(described.group(1).strip())) : Optional.empty();
    }

    /** "Loom Technician, May 2020 to June 2021" without its end. */
    private static String undated(String line) {
        return Dates.firstPeriod(line, 0, line.length())
                .filter(dates -> dates.to() == line.length() && dates.from() > 0)
                .map(dates ->
                        BEFORE_DATES.matcher(line.substring(0, dates.from())).replaceFirst(""))
                .filter(EntryHead.TITLE.asPredicate())
                .orElse(line);
    }

    private static boolean isTitle(String line) {
        Matcher title = EntryHead.TITLE.matcher(line);
        if (line.length() > LONGEST_TITLE
                || line.indexOf(':') >= 0
                || SENTENCE.matcher(line).matches()) {
            return false;
        }
        return EntryHead.isTitled(line)
                ? title.find()
                : line.split("\\s+", -1).length <= MOST_WORDS && endsWithTitle(title, line.length());
    }

    /** Whether what stands in the employer's place is what the person was called. */
    static boolean isCalled(String name) {
        return isTitle(name)
                && !OF_A_SORT.matcher(name).matches()
                && endsWithTitle(EntryHead.TITLE.matcher(name), name.length());
    }

    private static boolean endsWithTitle(Matcher title, int length) {
        while (title.find()) {
            if (title.end() == length) {
                return true;
            }
        }
        return false;
    }
}
