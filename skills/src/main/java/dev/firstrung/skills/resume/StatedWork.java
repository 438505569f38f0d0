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

    private static final Pattern AS = Pattern.compile(
            "(?i:\\bas )(?i:an? |the )?(\\p{L}[\\p{L}./&+#-]*+(?: [\\p{L}/&+#-][\\p{L}./&+#-]*+){0,6}?)" + END);

    private static final Pattern AT = Pattern.compile(
            "\\b(?i:with|at|in|for) (?:M/s\\.? ?)?((?!(?i:the|an?|charge|my|our|various)\\b)[\\p{Lu}\\d][\\p{L}\\p{N}.&'’-]*+(?: (?:[\\p{Lu}\\d&(]|of |and (?=\\p{Lu}))[\\p{L}\\p{N}.&'’)-]*+){0,6}?)"
                    + END);

    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\p{L}{3})\\.$");
    private static final int FIRST_WORDS = 12;

    private StatedWork() {}

    /** What the sentence around dates says, if it is one of work. */
    static Optional<EntryHead> around(String before, String behind) {
        String line = before + " " + behind;
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
                : Optional.of(new EntryHead(FULL_STOP.matcher(title).replaceFirst(""), organization));
    }
}
