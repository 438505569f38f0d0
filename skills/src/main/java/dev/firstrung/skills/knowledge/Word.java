package dev.firstrung.skills.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or a single mark of punctuation with its place. "Node.js", "front-end" and "C++" are one word, "CI/CD" is three.
 *
 * @param key the text in lower case, each digit written 0
 */
record Word(int start, int end, String text, String key) {

    Word(int start, int end, String text) {
        this(start, end, text, key(text));
    }

    static List<Word> of(String text) {
        return of(text, 0, text.length());
    }

    /** The words of a stretch of the text; offsets are the text's. Commas are left out: the training text has none. */
    static List<Word> of(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            if (letter(c) || opensDotNet(text, at, to)) {
                while (end < to && (letter(text.charAt(end)) || joins(text, end, to))) {
                    end++;
                }
            }
            if (c != ',') {
                words.add(new Word(at, end, text.substring(at, end)));
            }
            at = end;
        }
        return words;
    }

    boolean mark() {
        return !letter(text.charAt(0)) && text.length() == 1;
    }

    /** Its letters' cases: X, x, d and marks, runs written once. */
    String shape() {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        for (int i = 0; i < text.length() && shape.length() < 8; i++) {
            char kind = kind(text.charAt(i));
            if (kind != last) {
                shape.append(kind);
            }
            last = kind;
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 'X' : 'x';
        }
        return Character.isDigit(c) ? 'd' : c;
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '#' || c == '_';
    }

    private static boolean opensDotNet(String text, int at, int to) {
        return text.charAt(at) == '.'
                && at + 1 < to
                && Character.isLetter(text.charAt(at + 1))
                && (at == 0 || !letter(text.charAt(at - 1)));
    }

    private static boolean joins(String text, int at, int to) {
        boolean inner = ".-'’&".indexOf(text.charAt(at)) >= 0 && at + 1 < to;
        return inner && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < key.length(); i++) {
            if (Character.isDigit(key.charAt(i))) {
                key.setCharAt(i, '0');
            }
        }
        return key.toString();
    }
}
