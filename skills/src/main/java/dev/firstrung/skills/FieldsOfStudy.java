package dev.firstrung.skills;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of study that are known, and finding them in text. */
public final class FieldsOfStudy {

    private static final int LONGEST = 4;
    private static final Map<String, String> CODES = load();

    private FieldsOfStudy() {}

    /** The code of a field written alone, such as {@code computer-science} for "Computer Science". */
    public static Optional<String> codeOf(String field) {
        return Optional.ofNullable(CODES.get(Token.key(field)));
    }

    /** The codes of all fields that the text names, in order, longest names first at each place. */
    public static List<String> find(String text) {
        List<Token> tokens = Token.of(text);
        Set<String> found = new LinkedHashSet<>();
        int index = 0;
        while (index < tokens.size()) {
            int taken = 1;
            for (int length = Math.min(LONGEST, tokens.size() - index); length > 0; length--) {
                String words = text.substring(
                        tokens.get(index).start(),
                        tokens.get(index + length - 1).end());
                String code = words.indexOf(',') >= 0 || words.indexOf('/') >= 0 ? null : CODES.get(Token.key(words));
                boolean shout = words.length() > 3 || words.equals(words.toUpperCase(Locale.ROOT));
                if (code != null && shout) {
                    found.add(code);
                    taken = length;
                    break;
                }
            }
            index += taken;
        }
        return List.copyOf(found);
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        try (InputStream in = FieldsOfStudy.class.getResourceAsStream("fields-of-study.txt")) {
            if (in == null) {
                throw new IllegalStateException("fields-of-study.txt is missing from the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("|"))
                    .forEach(line -> {
                        int bar = line.indexOf('|');
                        String code = line.substring(0, bar).strip();
                        Arrays.stream(line.substring(bar + 1).split(";", -1))
                                .forEach(name -> codes.put(Token.key(name), code));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
