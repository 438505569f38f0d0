package dev.firstrung.engine;

/** What a line of the points ledger is about. */
public enum Criterion {
    /** One skill that the posting requires. */
    REQUIRED_SKILLS,
    /** One skill that the posting prefers. */
    PREFERRED_SKILLS,
    EXPERIENCE,
    EDUCATION,
    PLACE,
    SALARY,
    CERTIFICATIONS,
    LANGUAGES,
    /** The skills' share of a posting that names no skill; nobody can earn it. */
    SKILLS_NOT_STATED
}
