package dev.firstrung.skills.audit;

import dev.firstrung.skills.audit.Finding.Where;

/** Turns offsets in the text that was read into places in a posting's fields, with their lines. */
final class Places {

    private static final int LONGEST = 240;
    private static final int AROUND = 100;

    private final AuditedPosting posting;
    private final String text;

    Places(AuditedPosting posting) {
        this.posting = posting;
        this.text = posting.facts().text();
    }

    /** What begins in the title ends there. */
    Where at(int start, int wantedEnd) {
        int titleEnd = posting.title().length();
        boolean inTitle = start < titleEnd;
        int limit = inTitle ? titleEnd : text.length();
        int end = Math.min(wantedEnd, limit);
        int left = start;
        while (left > 0 && !ends(left)) {
            left--;
        }
        int right = end;
        while (right < limit && text.charAt(right) != '\n' && !(isStop(right) && right > end)) {
            right++;
        }
        if (right < limit && isStop(right)) {
            right++;
        }
        if (right - left > LONGEST) {
            left = wordStart(Math.max(left, start - AROUND), start);
            right = wordEnd(Math.min(right, Math.max(end, left + LONGEST)), end);
        }
        String quote = text.substring(left, right).strip();
        return inTitle
                ? new Where("title", start, end, quote)
                : new Where("description", start - titleEnd - 2, end - titleEnd - 2, quote);
    }

    /** Whether a line or sentence ends before the place. */
    private boolean ends(int at) {
        char before = text.charAt(at - 1);
        return before == '\n'
                || "•●▪".indexOf(before) >= 0
                || (before == ' ' && at > 1 && isStop(at - 2))
                || (before == ' ' && at > 2 && text.charAt(at - 2) == '-' && text.charAt(at - 3) == ' ');
    }

    private boolean isStop(int at) {
        return ".!?;".indexOf(text.charAt(at)) >= 0
                && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1)))
                && at > 1
                && !Character.isUpperCase(text.charAt(at - 1));
    }

    private int wordStart(int from, int limit) {
        int at = from;
        while (at < limit && at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    private int wordEnd(int from, int limit) {
        int at = from;
        while (at > limit && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }
}
