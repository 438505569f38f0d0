package dev.firstrung.profiles.resume;

/**
 * A place of a résumé.
 *
 * @param path JSON pointer of the string in a JSON Resume; empty in a text, which is the proposal's {@code text}
 * @param start offset of the first character
 * @param end offset after the last
 * @param quote what stands there, shortened where it is long
 */
record Source(String path, int start, int end, String quote) {

    private static final int LONGEST_QUOTE = 200;

    Source {
        quote = quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE - 1) + "…";
    }

    /** The whole of a string. */
    static Source whole(String path, String value) {
        return new Source(path, 0, value.length(), value);
    }

    /** A part of a text. */
    static Source in(String text, int start, int end) {
        return new Source("", start, end, text.substring(start, end));
    }
}
