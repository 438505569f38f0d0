package dev.firstrung.skills.resume;

import dev.firstrung.skills.Mention;
import dev.firstrung.skills.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long résumés say that skills were used, beside their names: "Python- Exprience - 24 months", "Java (2 years)". */
final class StatedMonths {

    private static final Pattern MONTHS = Pattern.compile(
            "(?i)^[\\s,]*(?:-|–|:|\\()\\s*(exp\\w*ence\\s*[-–:]?\\s*)?(\\d{1,3})\\s*\\+?\\s*(months?|years?|yrs?)");
    /** Between names of which "- Experience - 6 months" behind the last speaks together. */
    private static final Pattern TOGETHER = Pattern.compile("(?i)[ \\t]*(?:[,/&]|\\band\\b)[ \\t]*");

    private static final int REACH = 45;
    private static final int MOST = 600;

    private StatedMonths() {}

    /** The most months stated for each skill, with the words that state them; "less than a year" states none. */
    static Map<String, Quoted<Integer>> of(String text, List<Mention> mentions) {
        Lines lines = new Lines(text);
        Map<String, Quoted<Integer>> months = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            int from = mentions.get(i).end();
            Matcher matcher = MONTHS.matcher(text.substring(from, Math.min(text.length(), from + REACH)));
            if (!matcher.find()) {
                continue;
            }
            boolean years = Character.toLowerCase(matcher.group(3).charAt(0)) == 'y';
            int value = Integer.parseInt(matcher.group(2)) * (years ? 12 : 1);
            int first = matcher.group(1) == null ? i : firstOfList(text, mentions, i);
            if (value <= MOST) {
                Quoted<Integer> stated = lines.quote(value, mentions.get(first).start(), from + matcher.end());
                mentions.subList(first, i + 1)
                        .forEach(mention -> months.merge(
                                mention.skill(), stated, (one, other) -> other.value() > one.value() ? other : one));
            }
        }
        return months;
    }

    private static int firstOfList(String text, List<Mention> mentions, int last) {
        int first = last;
        while (first > 0
                && TOGETHER.matcher(text.substring(
                                mentions.get(first - 1).end(),
                                mentions.get(first).start()))
                        .matches()) {
            first--;
        }
        return first;
    }
}
