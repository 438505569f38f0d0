package dev.firstrung.jobs.posting;

/** Why a posting is closed. */
public enum ClosedReason {
    /** One of its company's members closed it. */
    EMPLOYER,
    /** Its last day passed. */
    EXPIRED
}
