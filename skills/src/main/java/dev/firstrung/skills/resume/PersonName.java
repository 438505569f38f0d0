package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name that doesn't open the résumé, as templates with a column at the side put it: the line, or two lines, whose words are in
 * the person's address or link too.
 */
public final class PersonName {

    private static final Pattern HANDLE = Pattern.compile(
            "([\\w.+-]{3,60})@[\\w.-]+\\.\\w{2,}|(?i:linkedin\\.com/in|github\\.com|gitlab\\.com)/([\\w%.-]{3,60})");
    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
    private static final Pattern LINE = Pattern.compile(
            "^[ \\t]*(" + WORD + "(?:[ \\t]+(?:" + WORD + "|de|del|van|von|der|da|bin|al)){1,3}|" + WORD
                    + "[ \\t]*\\n[ \\t]*" + WORD + ")[ \\t]*$",
            Pattern.MULTILINE);
    private static final Pattern MARKS = Pattern.compile("\\p{M}|[^\\p{L}\\s]");
    private static final int LEAST = 3;
    private static final int REACH = 8_000;
    private static final int MOST_HANDLES = 10;

    private PersonName() {}

    /** The first line whose first and last word such an address or link has. */
    public static Optional<Quoted<String>> byHandle(String text) {
        String top = text.substring(0, Math.min(text.length(), REACH));
        List<String> handles = handles(top);
        Matcher line = LINE.matcher(top);
        int from = 0;
        while (!handles.isEmpty() && line.find(from)) {
            List<String> words = List.of(plain(line.group(1)).strip().split("\\s+", -1));
            if (words.size() > 1
                    && words.getFirst().length() + words.getLast().length() >= 2 * LEAST
                    && handles.stream()
                            .anyMatch(
                                    handle -> handle.contains(words.getFirst()) && handle.contains(words.getLast()))) {
                String name = line.group(1).replaceAll("\\s+", " ");
                return Optional.of(new Quoted<>(name, line.start(1), line.end(1), line.group(1)));
            }
            from = Lines.end(top, line.start(1));
        }
        return Optional.empty();
    }

    private static List<String> handles(String text) {
        List<String> handles = new ArrayList<>();
        Matcher handle = HANDLE.matcher(text);
        while (handle.find() && handles.size() < MOST_HANDLES) {
            handles.add(plain(handle.group(1) == null ? handle.group(2) : handle.group(1)));
        }
        return handles;
    }

    private static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
