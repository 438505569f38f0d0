package dev.firstrung.profiles.resume;

/** The kinds of résumé that can be read. */
enum ResumeFormat {
    PDF,
    DOCX,
    TEXT,
    JSON_RESUME
}
