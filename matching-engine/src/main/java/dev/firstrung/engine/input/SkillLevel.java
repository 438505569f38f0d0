package dev.firstrung.engine.input;

/** How well somebody masters a skill, lowest first. */
public enum SkillLevel {
    BEGINNER,
    INTERMEDIATE,
    ADVANCED
}
