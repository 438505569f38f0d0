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
            "\\b(?i:with|at|in|for) (?:M/s\\.? ?)?((?!(?i:the|an?|charge|my|our|various)\\b)[\\p{Lu}\\d][\\p{L}\\p{N}.&'’-]*+(?: (?:[\\p{Lu}\\d&(]|of |and (?=\\p{Lu}))[\\p{L}\\p{N}.&'’)-]*+){0,6}?)"
                    + END);

    /** "Acme Ltd as a Loom Technician". */
    private static final Pattern NAMED = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,4}(\\p{Lu}[\\p{L}\\p{N}.&'’-]*+(?: [\\p{Lu}\\d&(][\\p{L}\\p{N}.&'’)-]*+){0,5}?) (?i:as an? )("
                    + WORD + "(?: " + WORD + "){0,5}?)" + END);

    /** "I worked here as a loom technician", "Designation: Loom Technician". */
    private static final Pattern CALLED = Pattern.compile(
            "(?i)\\b(?:(?:work(?:ed|ing)?|experience|employed|joined|associated|appointed)\\b[^.\\n:;]{0,60}?\\bas (?:an? |the )?|(?:designation|position|job title)[ \\t]*[:–-][ \\t]*)");

    private static final Pattern WORDS = Pattern.compile("(" + WORD + "(?: " + WORD + "){0,6}?)" + END);

    private static final int FIRST_WORDS = 12;

    private StatedWork() {}

    /** What the sentence around dates says, if it is one of work. */
    static Optional<EntryHead> around(String before, String behind) {
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
        Matcher at = AT.matcher(line).region(worked.end(), line.length());
        while (at.find()) {
            boolean sure = EntryHead.isOfASort(at.group(1));
            if (sure
                    || (organization.isEmpty()
                            && !EntryHead.TITLE.matcher(at.group(1)).find())) {
                organization = at.group(1);
            }
            if (sure) {
                break;
            }
        }
        Matcher as = AS.matcher(line).region(worked.end(), line.length());
        String title = "";
        while (title.isEmpty() && as.find()) {
            title = EntryHead.TITLE.matcher(as.group(1)).find() ? as.group(1) : "";
        }
        return title.isEmpty() && organization.isEmpty()
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
