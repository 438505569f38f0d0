package dev.firstrung.profiles.document;

import java.io.Serial;

/** Says why a file gives no text. */
public final class RefusedDocument extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** What is wrong with the file. */
    public enum Reason {
        /** It wants a password. */
        LOCKED,
        /** The parser can't make sense of it. */
        DAMAGED,
        /** It has more than {@link DocumentTexts#MOST_PAGES} pages. */
        TOO_MANY_PAGES,
        /** It has more than {@link DocumentTexts#MOST_CHARACTERS} characters. */
        TOO_LONG,
        /** The time was up. */
        TOO_SLOW,
        /** The memory was used up, or the parser's process died of something else. */
        TOO_COSTLY
    }

    private final Reason reason;

    RefusedDocument(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
