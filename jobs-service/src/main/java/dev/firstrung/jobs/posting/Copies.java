package dev.firstrung.jobs.posting;

/** What becomes of a new posting that is a near copy of one that the company has, open or as a draft. */
public enum Copies {
    /** It is not stored, and the caller is told of the other. */
    REPORTED,
    /** It is stored like any other. */
    STORED;

    public static Copies of(boolean allowed) {
        return allowed ? STORED : REPORTED;
    }
}
