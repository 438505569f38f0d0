package dev.firstrung.skills;

/** How well someone knows a human language: A1 and A2, B1 and B2, C1 and C2 of the Common European Framework, and above. */
public enum LanguageLevel {
    BASIC,
    INDEPENDENT,
    PROFICIENT,
    NATIVE
}
