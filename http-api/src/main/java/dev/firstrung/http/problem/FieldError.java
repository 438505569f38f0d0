package dev.firstrung.http.problem;

/**
 * What is wrong with one value of a request.
 *
 * @param field where: a path into the body ({@code requiredSkills[0].importance}), or the name of a parameter or header; empty
 *     when it is the body as a whole
 * @param message what, as the end of a sentence that begins with the field
 */
public record FieldError(String field, String message) {}
