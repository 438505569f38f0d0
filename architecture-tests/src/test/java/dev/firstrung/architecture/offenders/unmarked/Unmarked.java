package dev.firstrung.architecture.offenders.unmarked;

/** In a package that doesn't say what may be null. */
record Unmarked() {}
