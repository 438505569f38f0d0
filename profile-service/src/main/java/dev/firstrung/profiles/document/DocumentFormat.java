package dev.firstrung.profiles.document;

/** A format whose text only a large parser can take out. */
public enum DocumentFormat {
    PDF,
    DOCX
}
