package dev.firstrung.skills;

/**
 * A place of a text that names a skill.
 *
 * @param start the first character's offset
 * @param end the offset after the last character
 * @param text what stands there
 * @param skill the taxonomy's code
 */
public record Mention(int start, int end, String text, String skill) {}
