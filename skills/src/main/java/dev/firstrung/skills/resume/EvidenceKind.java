package dev.firstrung.skills.resume;

/** What a mention of a skill shows, by where it stands. */
public enum EvidenceKind {
    WORK,
    INTERNSHIP,
    PROJECT,
    COURSE,
    VOLUNTEER,
    CERTIFICATE,
    /** Only claimed, in a list of skills or a summary. */
    LISTED
}
