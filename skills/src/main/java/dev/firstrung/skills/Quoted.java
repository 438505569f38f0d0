package dev.firstrung.skills;

/**
 * A fact with the words it was read from.
 *
 * @param start the quote's first character in the text read
 * @param end the offset after its last
 * @param quote the text from start to end
 */
public record Quoted<T>(T value, int start, int end, String quote) {}
