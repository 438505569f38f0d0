package dev.firstrung.engine.input;

/** Level of a completed or running course of education, lowest first. */
public enum DegreeLevel {
    SECONDARY,
    ASSOCIATE,
    BACHELOR,
    MASTER,
    DOCTORATE
}
