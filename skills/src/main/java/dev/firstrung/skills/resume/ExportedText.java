package dev.firstrung.skills.resume;

import dev.firstrung.skills.MonthName;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes what exports do to a text: lines joined, with several spaces where they ended ("Ada Example  Loom Keeper    EXPERIENCE"),
 * characters written as their HTML names.
 */
final class ExportedText {

    private static final Pattern SPACES = Pattern.compile("(?<=\\S) {2,}(?=\\S)");
    private static final String DATE = "(?:" + MonthName.REGEX + ")\\.?,? (?:19|20)\\d\\d";
    private static final Pattern ENDS_DATED = Pattern.compile("(?i)(?<!\\p{L})" + DATE + "$");
    /** Alone up to the next break. */
    private static final Pattern STARTS_DATED =
            Pattern.compile("(?i)(?:(" + DATE + ")|present|current|till date)(?= {2}|[).,]|$)");

    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|#0?39|nbsp);");
    private static final Map<String, String> ENTITIES =
            Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&#039;", "'", "&nbsp;", " ");

    /** The marks of Markdown's headings and stressed words; other stars head the lines of lists. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^[ \\t]{0,3}#{1,6}[ \\t]+(?=\\S)|\\*{2,3}(?=\\S)([^*\\n]{1,120})(?<=\\S)\\*{2,3}|(?<![*\\p{L}\\p{N}])\\*(?=[\\p{L}\\p{N}])([^*\\n]{1,120})(?<=\\S)\\*(?![*\\p{L}\\p{N}])");

    /** No line of a résumé is longer, nor longer than the other on average. */
    private static final int LONGEST = 500;

    private static final int LONGEST_ON_AVERAGE = 120;
    private static final int LEAST = 5;
    private static final int BETWEEN_PARAGRAPHS = 3;
    private static final int LONGEST_DATE = 20;

    private ExportedText() {}

    /** The text as it was; the same where nothing was done to it. */
    static String restored(String text) {
        String plain = text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(entity ->
                                Matcher.quoteReplacement(ENTITIES.getOrDefault(entity.group(), entity.group())));
        String unmarked = plain.indexOf('*') < 0 && plain.indexOf('#') < 0
                ? plain
                : MARKDOWN.matcher(plain).replaceAll("$1$2");
        return unmarked.contains("  ") ? withBreaks(unmarked) : unmarked;
    }

    private static String withBreaks(String text) {
        StringBuilder restored = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = Lines.end(text, start);
            String line = text.substring(start, end);
            restored.append(end - start > LONGEST && areLines(line) ? broken(line) : line);
            if (end < text.length()) {
                restored.append('\n');
            }
            start = end + 1;
        }
        return restored.toString();
    }

    /** Some write two spaces behind each sentence. */
    private static boolean areLines(String line) {
        Matcher spaces = SPACES.matcher(line);
        int runs = 0;
        int behindSentences = 0;
        while (spaces.find()) {
            runs++;
            behindSentences += ".!?".indexOf(line.charAt(spaces.start() - 1)) >= 0 ? 1 : 0;
        }
        return runs >= LEAST && line.length() / runs <= LONGEST_ON_AVERAGE && behindSentences * 2 < runs;
    }

    private static String broken(String line) {
        return SPACES.matcher(line).replaceAll(spaces -> {
            if (isPeriod(line, spaces.start(), spaces.end())) {
                return " – ";
            }
            return spaces.end() - spaces.start() < BETWEEN_PARAGRAPHS ? "\n" : "\n\n";
        });
    }

    /** Whether these spaces stand for the dash of a period: "June 2019  May 2021". */
    private static boolean isPeriod(String line, int start, int end) {
        String before = line.substring(Math.max(0, start - LONGEST_DATE), start);
        Matcher behind = STARTS_DATED.matcher(line).region(end, line.length());
        if (!ENDS_DATED.matcher(before).find() || !behind.lookingAt()) {
            return false;
        }
        Optional<WrittenDate> from =
                Dates.lastSingle(before, 0, before.length()).map(Dates.Period::start);
        return behind.group(1) == null
                || Dates.lastSingle(line, behind.start(1), behind.end(1))
                        .map(Dates.Period::start)
                        .filter(to -> from.filter(first -> first.isBefore(to)).isPresent())
                        .isPresent();
    }
}
