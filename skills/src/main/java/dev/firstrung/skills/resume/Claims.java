package dev.firstrung.skills.resume;

import dev.firstrung.skills.Mention;
import dev.firstrung.skills.SkillFinder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The skills that people claim in their own words: not those they say they lack ("never used Java", "no experience with
 * Kotlin or Scala", "Rust: none") or hope to gain ("want to learn Go") or saw in colleagues, nor what a company is called after.
 */
public final class Claims {

    private static final String KNOWING =
            "(?:experience|knowledge|background|exposure|skills?|familiarity|expertise|understanding|training)";
    private static final String FILLED =
            "(?: (?:an?|any|some|more|first|prior|previous|real|much|of|the|hands-on|practical|formal|professional|commercial|work|working))* ";

    private static final Pattern LACKS = Pattern.compile("(?i)\\b(?:"
            + "(?:never|not|\\w+n['’]t)(?! only)(?: (?:yet|really|actually|ever|been))*"
            + " (?:used?|work(?:ed)?|program(?:med)?|written|coded?|learn(?:ed|t)|studied|touched|tried|know|familiar"
            + "|experienced|proficient|comfortable|skilled|trained"
            + "|ha(?:d|ve)(?=" + FILLED + KNOWING + "\\b|" + FILLED + "(?:[\\w+#.]+,? n?or )*$))"
            + "|(?:no|without|lack(?:s|ing|ed)?|zero)" + FILLED + KNOWING
            + "|(?<=\\()no(?= (?:[\\w+#.]+(?:,| or|,? nor) )*$)"
            + "|unfamiliar with)\\b");

    private static final String LEARN =
            "(?:learn(?:ing)?|study(?:ing)?|explor(?:e|ing)|pick(?:ing)? up|get(?:ting)? into|get(?:ting)? better at"
                    + "|master(?:ing)?|(?:gain|get|acquir|build)(?:e|ing|ting)?" + FILLED + KNOWING + ")";

    private static final Pattern HOPES = Pattern.compile("(?i)\\b(?:want(?:s|ed|ing)?|wish(?:es|ing)?|hop(?:e|es|ing)"
            + "|plan(?:s|ning)?|intend(?:s|ing)?|eager|keen|like|love|excited|look(?:s|ing)?(?: forward)?|interest(?:ed)?"
            + "|willing|curious|aim(?:s|ing)?|goals?|aspir(?:e|es|ing)|ready|opportunity|enthusiastic)"
            + "(?: (?:is|are|me|one day|soon|also|very much))* (?:to|in|about|on|for)(?: (?:also|further|soon))? "
            + LEARN + "\\b");

    /** "I want to work as a Python developer". */
    private static final Pattern SEEKS = Pattern.compile(
            "(?i)\\b(?:want|wish|hope|aim|aspire|look|intend)(?:s|ing)?(?: forward)? to (?:work|become|be|start)\\b");

    /** What ends the list of things that a cue speaks of. */
    private static final Pattern TURN = Pattern.compile(
            "(?i)[.;:!?](?:\\s|$)|\\R|\\b(?:but|however|although|though|yet|except|besides|while|whereas|instead|now|then|because"
                    + "|since|expert|experienced|proficient|skilled|fluent|strong|built|used|using|knows?|worked|working|developed|writing|i)\\b"
                    + "|\\b(?<!\\bn?or )(?:learned|wrote|created)\\b");

    private static final Pattern NONE_BEHIND = Pattern.compile(
            "(?i)^\\s*(?:[:=–-]|\\()\\s*(?:none|nil|n/a|no(?=\\s*(?:[,;).\\n]|$))|never used|no" + FILLED + KNOWING
                    + "|(?:want|would like|plan(?:ning)?|eager|keen|hope) to learn|to learn|not yet)\\b(?!\\s*[:.]\\s*\\d)");

    /** What colleagues do, whom the person only dealt with: "coordinated with the machine learning team". */
    private static final Pattern DEALT_WITH = Pattern.compile(
            "(?i)\\b(?:relation(?:ship)?s?|liais\\w+|coordinat\\w+|interact\\w*"
                    + "|communicat\\w+|collaborat\\w+)(?: (?:closely|effectively|regularly|directly))? (?:with|between|among)\\b");

    /** What they work with: "worked alongside the loom team, who use Kotlin". */
    private static final Pattern OTHERS_USE = Pattern.compile("(?i)\\b(?:alongside|next to|beside)\\b[^.;!?\\n]{1,50}?"
            + "\\b(?:teams?|departments?|engineers?|developers?|colleagues|people)[ ,]+(?:who|which|that) "
            + "(?:uses?|used|works? (?:in|with|on)|worked (?:in|with|on)|writes?|wrote|builds?|built)\\b");

    private static final Pattern COLLEAGUES = Pattern.compile(
            "(?i)^\\s+(?:teams?|departments?|engineers?|developers?|managers?|specialists?|vendors?)\\b");

    /** What makes the words before it a company's name: "Acme Electronics Pvt. Ltd". */
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "^(?: (?:&|and|India|Services|Solutions|Systems|Technologies|Software|Consultancy|Industries|Enterprises)){0,3}"
                    + " (?:(?:Pvt|PVT|Private|PRIVATE|\\(P\\))[. ]*(?:Ltd|LTD|Limited|LIMITED)|Ltd|LTD|Limited(?! (?i:working|professional|knowledge|experience|exposure|proficiency|understanding|command|fluency|skills?)\\b)|LIMITED|LLP|LLC|Inc|INC|GmbH)\\b(?!\\.\\p{L})");

    /** A deed, no trait: "Organized a workshop". */
    private static final Pattern DEED = Pattern.compile("(?i)organi[sz]ed");

    private static final Pattern DONE_TO = Pattern.compile("^ \\p{L}");

    private static final int REACH = 100;

    private Claims() {}

    /** The mentions that {@code text} claims, in order. */
    public static List<Mention> find(SkillFinder finder, String text) {
        return finder.find(text).stream()
                .filter(mention -> isClaimed(text, mention))
                .toList();
    }

    private static boolean isClaimed(String text, Mention mention) {
        int from = Math.max(0, mention.start() - REACH);
        String before = text.substring(from, mention.start());
        String behind = text.substring(mention.end(), Math.min(text.length(), mention.end() + REACH));
        return !reaches(LACKS, before)
                && !reaches(HOPES, before)
                && !reaches(SEEKS, before)
                && !reaches(OTHERS_USE, before)
                && !NONE_BEHIND.matcher(behind).find()
                && !LEGAL_FORM.matcher(behind).find()
                && !(DEED.matcher(mention.text()).matches()
                        && DONE_TO.matcher(behind).find())
                && !(COLLEAGUES.matcher(behind).find() && reaches(DEALT_WITH, before));
    }

    /** Whether the cue's last occurrence goes on to the end of the text before the skill. */
    private static boolean reaches(Pattern cue, String before) {
        Matcher matcher = cue.matcher(before);
        int end = -1;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end >= 0 && !TURN.matcher(before.substring(end)).find();
    }
}
