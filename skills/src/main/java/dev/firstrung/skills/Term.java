package dev.firstrung.skills;

/**
 * One way to write a skill.
 *
 * @param spelling as the taxonomy writes it, without its mark
 * @param ambiguous whether it counts only in the right context
 */
record Term(String skill, String spelling, boolean ambiguous) {}
