package dev.firstrung.skills.audit;

/** How much a finding matters. */
public enum Severity {
    /** Untrue, probably unlawful, or impossible. */
    HIGH,
    /** Costs candidates. */
    MEDIUM,
    /** A hint. */
    LOW
}
