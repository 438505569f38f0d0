package dev.firstrung.jobs.terms;

/** Where a posting is in its life. */
public enum PostingStatus {
    /** Being written; its company's members see it. */
    DRAFT,
    /** For everyone to see, and matched. */
    OPEN,
    /** Over; its company's members see it. */
    CLOSED
}
