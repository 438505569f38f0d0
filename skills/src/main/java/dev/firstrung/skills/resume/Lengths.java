package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long work lasted, where a résumé says that without dates: "2 years 3 months", "Duration: 5 months". */
final class Lengths {

    private static final Pattern LENGTH = Pattern.compile(
            "(?i)(?<![\\d.])(?:(\\d{1,2}(?:\\.\\d)?) ?\\+? ?(?:years?|yrs?)\\b\\.?(?:(?: ?(?:,|and|&))? ?(\\d{1,2}) ?(?:months?|mos?)\\b)?"
                    + "|(\\d{1,3}(?:\\.\\d)?) ?\\+? ?(?:months?|mos?)\\b)");
    private static final Pattern LABEL = Pattern.compile(
            "(?im)^\\W{0,3}(?:description -\\W{0,3})?(?:total )?(?:work )?(?:experience|duration|period|tenure)\\b[ \\t]*[.:–-]*[ \\t]*(?=\\d)");
    private static final int MOST = 600;

    private Lengths() {}

    /** The first in a stretch of text, in months. */
    static Optional<Quoted<Integer>> first(String text, int from, int to) {
        Matcher matcher = LENGTH.matcher(text).region(from, to);
        return matcher.find()
                ? Optional.of(months(matcher))
                        .filter(months -> months > 0 && months <= MOST)
                        .map(months -> new Quoted<>(months, matcher.start(), matcher.end(), matcher.group()))
                : Optional.empty();
    }

    /** The one behind a label at the start of a line. */
    static Optional<Integer> labelled(String text) {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            int at = label.end();
            Optional<Quoted<Integer>> length = first(text, at, text.length()).filter(found -> found.start() == at);
            if (length.isPresent()) {
                return length.map(Quoted::value);
            }
        }
        return Optional.empty();
    }

    private static int months(Matcher length) {
        return (int) Math.round(number(length.group(1)) * 12 + number(length.group(2)) + number(length.group(3)));
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}
