package dev.firstrung.engine.input;

/** Where the work is done. */
public enum WorkMode {
    ONSITE,
    HYBRID,
    REMOTE
}
