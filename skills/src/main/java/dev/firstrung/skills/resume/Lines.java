package dev.firstrung.skills.resume;

import dev.firstrung.skills.Quoted;

/** Quotes from a résumé: the line around a place, or its surroundings where the line is long. */
final class Lines {

    private static final int REACH = 90;

    private final String text;

    Lines(String text) {
        this.text = text;
    }

    /** Where the line of this place ends, exclusive of its break. */
    static int end(String text, int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    <T> Quoted<T> quote(T value, int start, int end) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) != '\n' && start - from < REACH) {
            from--;
        }
        int to = end;
        while (to < text.length() && text.charAt(to) != '\n' && to - end < REACH) {
            to++;
        }
        while (from > 0 && from < start && text.charAt(from - 1) != '\n' && text.charAt(from - 1) != ' ') {
            from++;
        }
        while (to < text.length() && to > end && text.charAt(to) != '\n' && text.charAt(to) != ' ') {
            to--;
        }
        while (from < start && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Quoted<>(value, from, to, text.substring(from, to));
    }
}
