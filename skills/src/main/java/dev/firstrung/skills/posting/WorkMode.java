package dev.firstrung.skills.posting;

/** Where the work is done. */
public enum WorkMode {
    ONSITE,
    HYBRID,
    REMOTE
}
