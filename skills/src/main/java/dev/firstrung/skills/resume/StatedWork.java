package dev.firstrung.skills.resume;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence says of work: "Worked with Acme Ltd. as a Sales Executive from May 2016 to June 2017". */
final class StatedWork {

    private static final Pattern WORKED = Pattern.compile(
            "(?i)\\b(?:work(?:ed|ing|s)|working experience|employed|associated|joined|serv(?:ed|ing))\\b");

    private static final String END =
            "(?=\\s*(?:[|,;()\\n]|\\.(?:\\s|$)|$)|\\s+(?i:as|with|at|in|for|from|since|to|till|until|under|during|and|on|through|client)\\b)";

    /** A title's; only a short one is shortened by a full stop: "Sr. Loom Technician". */
    private static final String WORD = "[\\p{L}&][\\p{L}/&+#-]*+(?:(?<=\\b\\p{L}{1,4})\\.)?";

    private static final Pattern AS =
            Pattern.compile("(?i:\\bas )(?i:an? |the )?(" + WORD + "(?: " + WORD + "){0,6}?)" + END);

    private static final Pattern AT = Pattern.compile(
            "\\b(?i:(with|in)|at|for) (?:M/s\\.? ?)?((?!(?i:the|an?|charge|my|our|various)\\b)[\\p{Lu}\\d][\\p{L}\\p{N}.&'’-]*+(?: (?:[\\p{Lu}\\d&(]|of |and (?=\\p{Lu}))[\\p{L}\\p{N}.&'’)-]*+){0,6}?)"
                    + END);

    /** "Acme Ltd as a Loom Technician". */
    private static final Pattern NAMED = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,4}(?!(?:Work(?:ed|ing|s)?|Employ(?:ed|ment)|Join(?:ed|ing)|Serv(?:ed|ing)|Experienced?|Appoint(?:ed|ment)|Associat(?:ed|ion)(?= (?:with|as|to|at)\\b))\\b)(\\p{Lu}[\\p{L}\\p{N}.&'’-]*+(?: [\\p{Lu}\\d&(][\\p{L}\\p{N}.&'’)-]*+){0,5}?) (?i:as an? )("
                    + WORD + "(?: " + WORD + "){0,5}?)" + END);

    /** "I worked here as a loom technician", "Designation: Loom Technician". */
    private static final Pattern CALLED = Pattern.compile(
            "(?i)\\b(?:(?:work(?:ed|ing)?|experience|employed|joined|associated|appointed)\\b[^.\\n:;]{0,60}?\\bas (?:an? |the )?|(?:designation|position|job title)[ \\t]*[:–-][ \\t]*)");

    private static final Pattern WORDS = Pattern.compile("(" + WORD + "(?: " + WORD + "){0,6}?)" + END);

    private static final int FIRST_WORDS = 12;

    private StatedWork() {}

    /** What the sentence around dates says, if it is one of work; empty in what it doesn't name. */
    static Optional<EntryHead> around(String before, String behind, Topics topics) {
        String line = before + " " + behind;
        Matcher named = NAMED.matcher(line);
        if (named.lookingAt() && EntryHead.TITLE.matcher(named.group(2)).find()) {
            return Optional.of(new EntryHead(EntryHead.bare(named.group(2)), named.group(1)));
        }
        Matcher worked = WORKED.matcher(line);
        if (!worked.find() || worked.start() > Math.max(before.length(), FIRST_WORDS)) {
            return Optional.empty();
        }
        String organization = "";
        boolean toldSkill = false;
        Matcher at = AT.matcher(line).region(worked.end(), line.length());
        while (at.find()) {
            String name = at.group(2);
            if (EntryHead.isOfASort(name)) {
                organization = name;
                break;
            }
            // "with Oracle" may be the product, "at Oracle" is not
            boolean isSkill = at.group(1) == null ? topics.has(name) : topics.hasOrProduct(name);
            toldSkill |= isSkill;
            if (organization.isEmpty()
                    && !isSkill
                    && !EntryHead.TITLE.matcher(name).find()) {
                organization = name;
            }
        }
        Matcher as = AS.matcher(line).region(worked.end(), line.length());
        String title = "";
        while (title.isEmpty() && as.find()) {
            title = EntryHead.TITLE.matcher(as.group(1)).find() ? as.group(1) : "";
        }
        // of a sentence that tells a skill, no other part is a name
        return title.isEmpty() && organization.isEmpty() && !toldSkill
                ? Optional.empty()
                : Optional.of(new EntryHead(EntryHead.bare(title), organization));
    }

    /** What somebody says to have been at the work that this describes. */
    static Optional<String> title(String description) {
        Matcher called = CALLED.matcher(description);
        while (called.find()) {
            Matcher words = WORDS.matcher(description).region(called.end(), description.length());
            if (words.lookingAt() && EntryHead.TITLE.matcher(words.group(1)).find()) {
                return Optional.of(EntryHead.bare(words.group(1)));
            }
        }
        return Optional.empty();
    }
}
