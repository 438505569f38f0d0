package dev.firstrung.identity.account;

/** What is wrong with one field of a request, in words for the person who sent it. */
public record FieldProblem(String field, String message) {}
