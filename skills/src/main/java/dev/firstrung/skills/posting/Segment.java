package dev.firstrung.skills.posting;

import dev.firstrung.skills.Quoted;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line or sentence of a posting and the section that it stands in. */
record Segment(int start, int end, String text, Section section) {

    enum Section {
        TITLE,
        INTRO,
        REQUIRED,
        PREFERRED,
        DUTIES,
        COMPANY,
        BENEFITS,
        LEGAL
    }

    private static final int LONGEST_QUOTE = 240;
    private static final int NEAR = 100;
    /** Characters: "preferably with one of" reaches so far. */
    private static final int WISH_REACH = 40;

    private static final Pattern WISHED = Pattern.compile(
            "(?i)\\bprefer(?:red|ence)?\\b|\\bnice[- ]to[- ]have|"
                    + "\\b(?:is|are|be|as) (?:an? )?(?:big |huge |strong |definite |real )?(?:plus|bonus|asset|advantage)\\b|\\b(?:a|another) (?:big )?plus\\b|"
                    + "(?<![+&] |and |annual |performance |plus |yearly |sign-on |signing )\\bbonus\\b(?! (?:plan|program|pay|scheme|structure))|\\bdesir(?:ed|able)\\b|\\badvantageous\\b|\\bbeneficial\\b|\\bgood to have\\b|\\bhelpful\\b|\\b(?:would be (?:amazing|awesome|great|good|nice|cool|brilliant|fantastic|useful)|(?:is|are) useful)\\b");
    /** These wish for what stands behind them alone: "4+ years of experience, preferably in banking". */
    private static final Pattern WISHED_BEHIND = Pattern.compile("(?i)\\b(?:preferably|ideally)\\b");
    /** "Java is a plus.": of the candidate, wherever it stands. */
    private static final Pattern WISH_SAID = Pattern.compile(
            "(?i)\\b(?:is|are|would be|will be) (?:an? )?(?:\\w+ )?(?:plus|bonus|asset|advantage|nice to have|preferred|desirable|advantageous)\\b|\\b(?:preferred|a plus|nice to have)\\W*$");
    /** What the hired person may come to do is no demand, as long as it stands among the duties. */
    private static final Pattern OFFERED = Pattern.compile(
            "(?i)\\b(?:opportunit(?:y|ies)|chance) to (?!(?:leverage|demonstrate|show|apply|use|bring)\\b)");

    private static final String NEEDED =
            "(?:required|necessary|needed|expected|mandatory|essential|a (?:must|requirement|prerequisite))";
    private static final Pattern PLAIN_NEED = Pattern.compile(
            "(?i)(?<!not |n['’]t )\\b(?:required|mandatory|a must|necessary|(?:is|are) essential|must (?:have|know))\\b");
    /** What an employer does without that is no skill. */
    private static final String CONDITION =
            "\\b(?:supervision|oversight|sponsorship|visas?|travel(?:l?ing)?|relocation)\\b";

    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(?:don['’]t|do not|doesn['’]t|does not|won['’]t|will not) (?:expect|require|need|ask|use|want)\\b(?! (?:[\\w-]+ ){0,3}?"
                    + CONDITION + ")"
                    + "|\\b(?:not|isn['’]t|aren['’]t) (?:strictly |absolutely |at all )?" + NEEDED
                    + "|\\b(?:no need (?:for|to)|never asked|optional rather than)\\b"
                    + "|\\b(?:no|without)\\b(?! (?:later|less|more|fewer|other|only)\\b)(?:(?!\\band\\b|" + CONDITION
                    + ")[^.;:!?,]){0,60}?\\b" + NEEDED + "\\b"
                    + "|\\blittle (?:to|or) no (?:[\\w-]+ ){0,3}(?:experience|knowledge|background)\\b"
                    + "|\\bno (?:[\\w-]+ ){0,2}(?:experience|knowledge) (?:of|with|in) [^.;:!?]{0,60}? is " + NEEDED
                    + "\\b");
    /** Where a clause ends that grants or denies: "Java required, no PHP needed", "PHP isn't needed but SQL is". */
    private static final String CONTRAST = "\\b(?:but|however|although|though|while|whereas|yet)\\b";
    /** A denial without a subject of its own belongs to what stands before it: "PHP (not required)". */
    private static final String BARE =
            "\\s*(?:(?:it|this|that) )?(?:(?:is |are )?not|isn['’]t|aren['’]t) (?:strictly |absolutely |at all )?"
                    + NEEDED + "\\b";
    /** The last member of a list takes a bare denial alone: "Java, PHP (not required)". */
    private static final String LAST_MEMBER = ",\\s*(?=(?:and )?(?!" + CONTRAST
            + "|not\\b|or\\b)\\w(?:(?!\\bor\\b)[^,;()]){0,60}?" + "(?:\\(|\\s[–-]\\s|" + CONTRAST + ")" + BARE + ")";

    private static final Pattern CLAUSE = Pattern.compile("(?i)(?:[;:!?]|\\.(?=\\s|$)|\\s[–-]\\s|[()]|,?\\s*" + CONTRAST
            + "|,\\s*(?=(?:and )?(?:no|not|you|we|experience|knowledge|familiarity|without|only|just)\\b)"
            + "|(?<=\\b(?:required|necessary|needed|expected|mandatory))(?:,\\s*|\\s+and\\b)|" + LAST_MEMBER + ")(?!"
            + BARE + ")");

    private static final Pattern DEMANDING = Pattern.compile(
            "(?i)\\bexperienced? (?:with|in|using|as|of|building|developing|working|programming|designing|operating|integrating|shipping"
                    + "|writing|required)\\b|\\byears?['’]? (?:of )?(?:[\\w-]+ ){0,4}experience|\\bproficien|\\bknowledge of\\b|\\bfamiliar(?:ity)?\\b"
                    + "|(?<!new |your |their |our )\\bskills\\b|\\bexpertise (?:in|with)\\b|\\bunderstanding of\\b|\\byou must\\b|\\bmust (?:have|be)\\b|(?<!\\bmay be )\\brequired\\b|\\bessential\\W*$"
                    + "|\\bbackground in\\b|\\bfluen(?:t|cy)\\b|\\badept (?:in|at)\\b|(?<!customer |user |developer |shopping |candidate |employee |client |member |guest )\\bexperience\\b[^A-Z]*$");
    /** "Solid fundamentals of networking", "good communication". */
    private static final Pattern PRAISED = Pattern.compile(
            "(?i)^\\W*(?:good|strong|excellent|solid) (?!(?:candidates|benefits|pay|salary|opportunit\\w+|culture|teams?|compan\\w+|growth|mentoring|mentors?|career\\w*|perks)\\b)");

    private static final Pattern ROLE = Pattern.compile(
            "(?i)\\b(?:you|your|you['’]ll|this (?:role|position|job|opportunity)|the (?:role|position|candidate)|candidates?|responsib\\w+"
                    + "|we(?:['’]re| are) (?:looking|seeking|hiring)|seeking|(?:engineer|developer|analyst|scientist|intern|manager|associate) will)\\b"
                    + "|^\\W*(?:design|develop|build|implement|write|maintain|work|create|analy[sz]e|manage|support|test|assist|participate|perform|lead|help|own|deliver|drive|prepare|conduct|collaborate)(?:e?s|ing)?\\b");

    boolean preferred() {
        return section == Section.PREFERRED
                || WISHED.matcher(text).find()
                || WISHED_BEHIND.matcher(text).lookingAt();
    }

    /** As {@link #preferred()}, for what stands at the place: a run-on line's other end doesn't count. */
    boolean preferred(int at) {
        boolean wished = section == Section.PREFERRED || offered() || wishedNear(at);
        return (wished && !neededIn(clauseAt(at - start, ";")) && !neededIn(clauseAt(at - start, ",")))
                || wishedBehind(at - start);
    }

    /** "Experience preferred, strong Excel": a wish before a comma is over with it. */
    private boolean wishedNear(int at) {
        int place = at - start;
        boolean whole = text.length() <= LONGEST_QUOTE;
        Matcher wish = WISHED.matcher(text)
                .region(
                        whole ? 0 : Math.max(0, place - NEAR),
                        whole ? text.length() : Math.min(text.length(), place + NEAR));
        while (wish.find()) {
            boolean over = wish.end() <= place && text.startsWith(",", wish.end());
            if (!over) {
                return true;
            }
        }
        return false;
    }

    private boolean offered() {
        return switch (section) {
            case INTRO, DUTIES, COMPANY -> OFFERED.matcher(text).find();
            case TITLE, REQUIRED, PREFERRED, BENEFITS, LEGAL -> false;
        };
    }

    private boolean wishedBehind(int place) {
        String before = text.substring(clauseStart(place), place);
        Matcher wish = WISHED_BEHIND.matcher(before);
        return wish.find()
                && before.indexOf(')', wish.end()) < 0
                && (wish.start() <= 2 || before.length() - wish.end() <= WISH_REACH);
    }

    /** "Python is required; Rust is a plus": each clause for itself. */
    private static boolean neededIn(String clause) {
        return PLAIN_NEED.matcher(clause).find() && !WISHED.matcher(clause).find();
    }

    /** From the last border before the place to the next behind it; a semicolon is a border too. */
    private String clauseAt(int place, String border) {
        int from = Math.max(clauseStart(place), text.lastIndexOf(border, place) + 1);
        int to = text.indexOf(border, place);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private int clauseStart(int place) {
        return text.lastIndexOf(';', place) + 1;
    }

    /** Whether the clause at the place says that it isn't asked for. */
    boolean denied(int at) {
        int place = at - start;
        int from = Math.max(0, place - NEAR);
        int to = Math.min(text.length(), place + NEAR);
        Matcher border =
                CLAUSE.matcher(text).region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
        while (border.find()) {
            if (border.end() <= place) {
                from = border.end();
            } else if (border.start() > place) {
                to = border.start();
                break;
            }
        }
        Matcher denial = DENIED.matcher(text).region(from, to);
        return denial.find()
                && !WISHED.matcher(text)
                        .region(Math.min(place, denial.start()), denial.start())
                        .find();
    }

    /** Whether it words a demand on the candidate, wherever it stands. */
    boolean demanding() {
        return section == Section.REQUIRED
                || section == Section.TITLE
                || demands(text)
                || (section != Section.COMPANY && PRAISED.matcher(text).lookingAt());
    }

    static boolean demands(String text) {
        return DEMANDING.matcher(text).find();
    }

    static boolean wishes(String text) {
        return WISH_SAID.matcher(text).find();
    }

    /** Whether it speaks of what the hired person does, not of the employer or the world. */
    private boolean ofTheRole() {
        return ROLE.matcher(text).find();
    }

    /** Whether what it names may be asked of the candidate. */
    boolean counts() {
        return relevant()
                && switch (section) {
                    case COMPANY -> demanding();
                    case INTRO -> demanding() || wishes(text) || ofTheRole();
                    case TITLE, REQUIRED, PREFERRED, DUTIES, BENEFITS, LEGAL -> true;
                };
    }

    /** Whether it speaks of the role or the candidate at all. */
    boolean relevant() {
        return section != Section.BENEFITS && section != Section.LEGAL;
    }

    /** The fact with this segment as its quote, cut to the surroundings of the place where it is long. */
    <T> Quoted<T> quote(T value, int from, int to) {
        int left = 0;
        int right = text.length();
        if (text.length() > LONGEST_QUOTE) {
            left = Math.max(0, from - start - LONGEST_QUOTE / 2);
            right = Math.min(text.length(), Math.max(to - start, left + LONGEST_QUOTE));
            while (left > 0 && text.charAt(left - 1) != ' ') {
                left--;
            }
            while (right < text.length() && text.charAt(right) != ' ') {
                right++;
            }
        }
        while (left < right && Character.isWhitespace(text.charAt(left))) {
            left++;
        }
        return new Quoted<>(value, start + left, start + right, text.substring(left, right));
    }
}
