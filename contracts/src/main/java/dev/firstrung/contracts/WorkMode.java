package dev.firstrung.contracts;

/** Where the work is done. */
public enum WorkMode {
    ONSITE,
    HYBRID,
    REMOTE
}
