package dev.firstrung.engine.input;

/** Kinds of employment, as schema.org names them. Carried for the reader; it earns no points. */
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACTOR,
    TEMPORARY,
    INTERN,
    VOLUNTEER,
    PER_DIEM,
    OTHER
}
