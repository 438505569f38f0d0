package dev.firstrung.contracts;

import java.util.Map;

/**
 * The Kafka topics that services share, with the settings they are created with.
 *
 * <p>State topics are compacted and keyed by the entity's id. The candidates topic and the fan-out must have the same number
 * of partitions, since a matching task joins one partition of each.
 */
public enum Topic {
    /** {@link CandidateState} by candidate id. */
    CANDIDATES("firstrung.candidates", "compact"),
    /** {@link JobState} by job id; open postings only. */
    JOBS("firstrung.jobs", "compact"),
    /** {@link JobState} by job id, each record in every partition: written by matching-service for itself. */
    JOBS_FAN_OUT("firstrung.jobs-fan-out", "compact"),
    /** {@link CompanyState} by company id. */
    COMPANIES("firstrung.companies", "compact"),
    /** {@link MatchState} by {@link MatchKey}. */
    MATCHES("firstrung.matches", "compact"),
    /** Records that could not be read, as they came, with the reason in headers; kept for 30 days. */
    DEAD_LETTERS("firstrung.dead-letters", "delete");

    private static final String THIRTY_DAYS_MS = "2592000000";

    private final String topicName;
    private final String cleanupPolicy;

    Topic(String topicName, String cleanupPolicy) {
        this.topicName = topicName;
        this.cleanupPolicy = cleanupPolicy;
    }

    public String topicName() {
        return topicName;
    }

    /** The topic-level settings, as Kafka names them. */
    public Map<String, String> settings() {
        return switch (cleanupPolicy) {
            case "compact" -> Map.of("cleanup.policy", "compact", "compression.type", "zstd");
            case "delete" -> Map.of("cleanup.policy", "delete", "retention.ms", THIRTY_DAYS_MS);
            default -> throw new IllegalStateException(cleanupPolicy);
        };
    }
}
