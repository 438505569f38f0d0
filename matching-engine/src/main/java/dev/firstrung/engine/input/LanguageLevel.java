package dev.firstrung.engine.input;

/** Command of a human language, lowest first, after the Common European Framework (A, B, C) with native speakers above it. */
public enum LanguageLevel {
    BASIC,
    INDEPENDENT,
    PROFICIENT,
    NATIVE
}
