package dev.firstrung.skills;

/** A level of education, lowest first. */
public enum DegreeLevel {
    SECONDARY,
    ASSOCIATE,
    BACHELOR,
    MASTER,
    DOCTORATE
}
