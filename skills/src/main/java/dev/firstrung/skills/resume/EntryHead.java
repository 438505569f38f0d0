package dev.firstrung.skills.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What someone was called, and where, as the lines about the dates of work say it: "Data Analyst, Acme Ltd, May 2024", or one of them in
 * the line above or below.
 *
 * @param title empty if none was recognised
 * @param organization empty if none was recognised
 */
record EntryHead(String title, String organization) {

    static final Pattern TITLE = Pattern.compile(
            "(?:(?<!\\w)(?:[A-Z][\\w+#./&’'-]*+[ \\t]++){1,5})?(?i:engineer|developer|analyst|intern|manager|consultant|designer|tester|administrator|trainer|associate"
                    + "|executive|scientist|assistant|officer|architect|lead|leader|specialist|coordinator|trainee|fellow|researcher|teacher|lawyer|advocate"
                    + "|accountant|technician|programmer|tutor|instructor|volunteer|cashier|barista|clerk|representative|supervisor|director|founder|president"
                    + "|mentor|facilitator|writer|editor|nurse|operator|apprentice|lecturer|professor|nutritionist|dietician|adviser|advisor|agent|head"
                    + "|scholar|auditor|recruiter|banker|translator|interpreter|pharmacist|therapist|librarian|photographer|journalist|attorney|paralegal|chef|cook|owner"
                    + "|ambassador|coach|author|bartender|economist|board member|planner|strategist|receptionist|secretary|treasurer|captain|counselor|contractor|freelancer|working student|werkstudent(?:in)?|(?:(?<!\\p{L} )|(?<=(?:food|banquet|cocktail|dining|restaurant) ))server(?! ?(?:config|admin|technolog|side|room|maint|\\d))|waiter|waitress"
                    + "|(?-i:" + Occupations.REGEX + "))\\b");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[|•·,;@\\t]\\s*|\\s+[-–—]+\\s+|\\s{2,}|\\s+(?:at|with)\\s+(?=\\p{Lu})|[()]");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern MARKS =
            Pattern.compile("^(?:[\\s:.–—-]+|At (?=\\p{Lu}))|(?:\\s+(?i:from|period|duration|tenure))?[\\s:–—\\[-]*$");

    private static final String AREA = Areas.REGEX;

    private static final Pattern IS_AREA = Pattern.compile(AREA);
    /** A part of a line that only says where. */
    private static final Pattern PLACE = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]+ ?){1,3}, ?(?:" + AREA + ", ?)?" + AREA
            + "|(?i:remote|hybrid|on-?site|virtual)(?:[ ,(].*)?");

    private static final Pattern NO_NAME = Pattern.compile(AREA
            + "|(?i:remote|hybrid|on-?site|virtual|(?:full|part)[- ]time|(?:contract(?:ual)?|freelance|permanent|seasonal|temporary)(?:[- ](?:position|project|basis|job|role|work))?|(?:project|contract)[- ]based|non[ -]?profit(?:[ -]organi[sz]ation)?|\\d{1,3} ?%.*|internship|co-op|(?:night|day|evening|weekend|first|second|third) shift|from|present|current|role|position|designation|project|domain|industry|environment|client|company|employer|organi[sz]ation|team size|location|duration"
            + "|period|dates?|tenure|work experience|till date|\\W*)");
    private static final String SORT =
            "\\b(?:University|College|Institute|School|Labs?|Laboratory|Inc\\.?|LLC|LLP|Ltd\\.?|Limited|GmbH|Corp\\.?|Corporation|Technologies|Systems|Solutions|Group|Company|Bank|Hospital|Pvt\\.?|Ltd|LTD|LIMITED|PVT)(?![\\p{L}])";
    private static final Pattern ORGANIZATION_AND_CITY =
            Pattern.compile("(.*?" + SORT + ")(?: \\p{Lu}[\\p{L}.'’-]+){1,3}");
    private static final Pattern OF_A_SORT = Pattern.compile(SORT);

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^\\W*(?:duration|period|tenure|dates?|from|working period)\\b[.:\\s–-]*|^\\s*[•●▪◦*-]+\\s*");
    /** Begins a line that says how long; what follows it describes the work. */
    private static final Pattern MEASURED = Pattern.compile("(?i)\\W*(?:duration|period|tenure|working period)\\b");

    private static final Pattern LEGAL_FORM = Pattern.compile("\\b(?:Ltd|LTD|Inc|INC|Co|Corp|Pvt|LLC)\\.$");

    private static final Pattern LABELLED = Pattern.compile("\\p{L}[\\p{L} ]{1,20}:.*");
    private static final Pattern LOWER = Pattern.compile("(?<![\\p{L}'’@.])\\p{Ll}{4,}(?![\\p{L}@])");
    private static final Pattern SMALL =
            Pattern.compile("\\b(?:with|from|under|into|onto|remote|intern|hybrid|part|full|time|employed)\\b");
    private static final Pattern DEED =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}+ed|Built|Wrote|Led|Ran|Made|Taught|Won|Drove|Sold|Kept|Did)\\b.*");
    private static final Pattern DOING = Pattern.compile("\\p{Lu}\\p{Ll}+ing\\b.*");
    /** Of who was in charge: "Supervisor | Ann Lee | lee@example.org". */
    private static final Pattern MAIL = Pattern.compile("\\S@\\S+\\.\\p{L}{2}");

    private static final Pattern BULLET = Pattern.compile("[•●▪◦*–-].*");

    /** What stands before a title: a bullet, a label. */
    private static final Pattern CALLED = Pattern.compile(
            "^[^\\p{L}\\p{N}(]+|^\\W*(?i:(?:job )?(?:profile|title|role|position|designation|post)) ?[:–-] ?|(?<=\\p{L}{3})\\.\\s*$|\\]$");

    private static final Pattern ALONE = Pattern.compile("\\s*\\|\\s*");

    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_TITLE = 7;
    private static final int BEFORE = 160;
    private static final int BEHIND = 120;

    /** The head of what is dated, or measured, from {@code from} to {@code to}, in a section that starts at {@code sectionStart}. */
    static EntryHead of(String text, int from, int to, int sectionStart, Topics topics) {
        int lineStart = text.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = Lines.end(text, to);
        String before = text.substring(Math.max(lineStart, from - BEFORE), from);
        String behind = text.substring(to, Math.min(lineEnd, to + BEHIND));
        String own = before + " | " + behind;
        List<String> lines = new ArrayList<>(List.of(LABEL.matcher(own).replaceFirst("")));
        boolean alone = ALONE.matcher(own).matches();
        if (alone) {
            lines.addAll(HeadParagraphs.beside(text, lineStart, lineEnd, sectionStart));
        }
        Optional<String> above = above(text, lineStart, sectionStart);
        above.ifPresent(lines::add);
        Optional<String> below = MEASURED.matcher(own).lookingAt() ? Optional.empty() : below(text, lineEnd);
        below.ifPresent(lines::add);
        above.flatMap(line -> above(text, text.lastIndexOf('\n', lineStart - 2) + 1, sectionStart))
                .ifPresent(lines::add);
        below.filter(line -> TITLE.matcher(line).find() && !line.contains("  "))
                .flatMap(line -> below(text, Lines.end(text, lineEnd + 1)))
                .or(() -> below.filter(line -> alone && above.isEmpty())
                        .flatMap(line -> below(text, Lines.end(text, lineEnd + 1)))
                        .filter(CompanyLines::isCalled))
                .ifPresent(lines::add);
        Optional<EntryHead> stated = StatedWork.around(before, behind, topics);
        EntryHead head =
                stated.map(said -> said.or(of(lines.subList(1, lines.size())))).orElseGet(() -> of(lines));
        return head.or(LabelledHead.near(text, lineStart, lineEnd, sectionStart));
    }

    private EntryHead or(EntryHead other) {
        return new EntryHead(
                title.isEmpty() ? other.title : title, organization.isEmpty() ? other.organization : organization);
    }

    private static EntryHead of(List<String> lines) {
        String title = "";
        String organization = "";
        for (String line : lines) {
            List<String> pieces = pieces(line);
            for (int i = 0; i < pieces.size() && (title.isEmpty() || organization.isEmpty()); i++) {
                Matcher called = TITLE.matcher(pieces.get(i));
                boolean isTitle = called.find();
                if (isTitle && title.isEmpty()) {
                    title = words(pieces.get(i)) <= LONGEST_TITLE && !isBeforeArea(pieces, i)
                            ? pieces.get(i)
                            : called.group();
                } else if (!isTitle
                        && organization.isEmpty()
                        && isName(pieces.get(i))
                        && !(i > 0 && Occupations.isShort(pieces.get(i), pieces.get(i - 1)))) {
                    organization = named(pieces, i);
                }
            }
        }
        return new EntryHead(bare(title), organization.strip());
    }

    private static List<String> pieces(String line) {
        List<String> pieces = new ArrayList<>();
        for (String part : BAR.split(line, -1)) {
            if (!PLACE.matcher(part.strip()).matches()
                    || OF_A_SORT.matcher(part).find()) {
                for (String piece : BETWEEN.split(part, -1)) {
                    pieces.add(MARKS.matcher(piece).replaceAll(""));
                }
            }
        }
        return pieces;
    }

    private static boolean isName(String piece) {
        return !piece.isEmpty()
                && (Character.isUpperCase(piece.charAt(0)) || Character.isDigit(piece.charAt(0)))
                && words(piece) <= LONGEST_TITLE
                && piece.chars().filter(Character::isLetter).count() > 1
                && !CompanyLines.LABELLED.matcher(piece).matches()
                && Dates.lastSingle(piece, 0, piece.length()).isEmpty()
                && !Dates.hasPeriod(piece, 0, piece.length())
                && Lengths.first(piece, 0, piece.length()).isEmpty()
                && !NO_NAME.matcher(piece).matches();
    }

    /** The name without the city that stands behind it, before a state. */
    private static String named(List<String> pieces, int i) {
        Matcher city = ORGANIZATION_AND_CITY.matcher(pieces.get(i));
        return isBeforeArea(pieces, i) && city.matches() ? city.group(1) : pieces.get(i);
    }

    private static boolean isBeforeArea(List<String> pieces, int i) {
        return i + 1 < pieces.size() && IS_AREA.matcher(pieces.get(i + 1)).matches();
    }

    /** The line above, if it heads an entry; one with a date heads another. */
    private static Optional<String> above(String text, int lineStart, int sectionStart) {
        int start = lineStart < 2 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
        return lineStart > 0 && start > sectionStart ? head(text.substring(start, lineStart)) : Optional.empty();
    }

    private static Optional<String> below(String text, int lineEnd) {
        if (lineEnd >= text.length()) {
            return Optional.empty();
        }
        return head(text.substring(lineEnd + 1, Lines.end(text, lineEnd + 1)))
                .filter(line -> !DEED.matcher(line).matches()
                        && (!DOING.matcher(line).matches()
                                || TITLE.matcher(line).find()));
    }

    /** The line, if it is written as the head of an entry is, without dates. */
    static Optional<String> head(String line) {
        String bare = line.strip();
        boolean heads = bare.length() > 1
                && bare.length() <= LONGEST_LINE
                && isTitled(bare)
                && (!bare.endsWith(".") || LEGAL_FORM.matcher(bare).find())
                && !BULLET.matcher(bare).matches()
                && !MAIL.matcher(bare).find()
                && !LABELLED.matcher(bare).matches()
                && Dates.lastSingle(bare, 0, bare.length()).isEmpty();
        return heads ? Optional.of(bare) : Optional.empty();
    }

    /** Whether it is written as names and titles are, no sentence. */
    static boolean isTitled(String line) {
        return !LOWER.matcher(SMALL.matcher(line).replaceAll("")).find();
    }

    /** A title without the bullet, label or full stop about it. */
    static String bare(String title) {
        return CALLED.matcher(title).replaceAll("").strip();
    }

    static boolean isOfASort(String name) {
        return OF_A_SORT.matcher(name).find();
    }

    private static int words(String piece) {
        return piece.strip().split("\\s+", -1).length;
    }
}
