package dev.firstrung.architecture.offenders;

/** Tells nothing by its name. */
record StringHelper() {}
