package dev.firstrung.launcher.offline;

/** A posting as its text: all that {@link ResumeScores} needs of it. */
public record OfflinePosting(String id, String title, String description) {}
