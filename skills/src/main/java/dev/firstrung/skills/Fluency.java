package dev.firstrung.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The levels that people give for the languages they know: in words, as LinkedIn words them, or as "B1". */
public final class Fluency {

    /** A language's name in a text. */
    public record Name(int start, int end) {}

    private static final Pattern CODE = Pattern.compile("(?i)\\b([ABC])[12](?:[.+]\\d?)?(?![\\w+#])");
    /** The earlier counts where words of two levels meet: "limited working proficiency". */
    private static final List<Words> WORDS = List.of(
            words(LanguageLevel.PROFICIENT, "near[- ]native"),
            words(
                    LanguageLevel.BASIC,
                    "basics?|beginner|elementary(?! school)|limited|(?<!\\b(?:elementary|primary|middle|secondary|grammar|high) )school|some|learning|rudimentary|little|novice|notions|(?:read(?:ing)?|understand(?:ing)?|listening) only|only read(?:ing)?"),
            words(
                    LanguageLevel.PROFICIENT,
                    "fluent(?:ly)?|fluency|proficient|full professional|advanced|excellent|business[- ]level"),
            words(LanguageLevel.NATIVE, "(?<!non[- ])native|mother[- ]?tongue|first language|bilingual"),
            words(
                    LanguageLevel.INDEPENDENT,
                    "intermediate|conversational(?:ly)?|very good|working|independent|professional|good|communicative"));

    private record Words(LanguageLevel level, Pattern pattern) {}

    /** Ends what is said of one language. */
    private static final Pattern SEPARATOR = Pattern.compile("[,;|•·/\\n]|\\s(?:and|und|&)\\s|\\.\\s");

    private static final Pattern LIST = Pattern.compile("[\\s,/&]*(?:and|or)?[\\s,/&]*");
    private static final int REACH = 50;

    private Fluency() {}

    private static Words words(LanguageLevel level, String alternatives) {
        return new Words(level, Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    /** The level that the words name; a code such as "C1" says more than words do. */
    public static Optional<LanguageLevel> of(String words) {
        Matcher code = CODE.matcher(words);
        if (code.find()) {
            return Optional.of(
                    switch (Character.toUpperCase(code.group(1).charAt(0))) {
                        case 'A' -> LanguageLevel.BASIC;
                        case 'B' -> LanguageLevel.INDEPENDENT;
                        default -> LanguageLevel.PROFICIENT;
                    });
        }
        return WORDS.stream()
                .filter(one -> one.pattern().matcher(words).find())
                .map(Words::level)
                .findFirst();
    }

    /**
     * Each name's level by the words that belong to it: those behind it up to the next name or separator, else those before
     * it; in a list ("fluent in English and German") a level goes on until the next.
     */
    public static List<Optional<LanguageLevel>> of(String text, List<Name> names) {
        List<Optional<LanguageLevel>> levels = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            int last = i == 0 ? 0 : names.get(i - 1).end();
            int next = i + 1 < names.size() ? names.get(i + 1).start() : text.length();
            boolean goesOn =
                    i > 0 && LIST.matcher(text.substring(last, name.start())).matches();
            Optional<LanguageLevel> level = of(behind(text, name.end(), next));
            if (level.isEmpty()) {
                level = of(before(text, last, name.start()));
            }
            if (level.isEmpty() && goesOn && !behindIsStated(text, names.get(i - 1), name)) {
                level = levels.get(i - 1);
            }
            levels.add(level);
        }
        return levels;
    }

    /** Whether the earlier name's own level stands between the two, so that it says nothing of the later one. */
    private static boolean behindIsStated(String text, Name earlier, Name later) {
        return of(text.substring(earlier.end(), later.start())).isPresent();
    }

    private static String behind(String text, int from, int limit) {
        int to = Math.min(limit, Math.min(text.length(), from + REACH));
        int open = from;
        while (open < to && " \t:–-".indexOf(text.charAt(open)) >= 0) {
            open++;
        }
        if (open < to && text.charAt(open) == '(') {
            int close = text.indexOf(')', open);
            return text.substring(open, close < 0 || close > to ? to : close);
        }
        Matcher separator = SEPARATOR.matcher(text).region(open, to);
        return text.substring(from, separator.find() ? separator.start() : to);
    }

    private static String before(String text, int limit, int to) {
        int from = Math.max(limit, to - REACH);
        Matcher separator = SEPARATOR.matcher(text).region(from, to);
        while (separator.find()) {
            from = separator.end();
        }
        String words = text.substring(from, to);
        int close = words.lastIndexOf(')');
        return words.substring(close + 1);
    }
}
