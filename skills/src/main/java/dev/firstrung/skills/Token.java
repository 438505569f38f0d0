package dev.firstrung.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text with its place. {@code C++}, {@code C#}, {@code Security+} and {@code .NET} are words of their own;
 * every other punctuation separates. The text is in lower case and American spelling.
 */
record Token(int start, int end, String text) {

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int length = text.length();
        int at = 0;
        while (at < length) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < length && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            int start = isDotNet(text, at, end) ? at - 1 : at;
            end = withSign(text, end);
            tokens.add(new Token(start, end, normal(text.substring(start, end))));
            at = end;
        }
        return tokens;
    }

    /** Text that is equal for two spellings of one name. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        of(name).forEach(token -> key.append(token.text()));
        return key.toString();
    }

    private static boolean isDotNet(String text, int start, int end) {
        return end - start == 3
                && start > 0
                && text.charAt(start - 1) == '.'
                && text.regionMatches(true, start, "net", 0, 3);
    }

    private static int withSign(String text, int end) {
        if (!Character.isLetter(text.charAt(end - 1)) || end >= text.length()) {
            return end;
        }
        int signs = end;
        while (signs < text.length() && signs < end + 2 && text.charAt(signs) == '+') {
            signs++;
        }
        if (signs == end && text.charAt(end) == '#') {
            signs++;
        }
        boolean closed = signs == text.length() || !Character.isLetterOrDigit(text.charAt(signs));
        return closed ? signs : end;
    }

    private static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() > 7) {
            lower = lower.replace("isation", "ization")
                    .replace("modelling", "modeling")
                    .replace("labelling", "labeling");
        }
        return lower;
    }
}
