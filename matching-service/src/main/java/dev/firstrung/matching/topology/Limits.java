package dev.firstrung.matching.topology;

/**
 * Which pairs are kept: eligible, of at least {@code threshold} points, and among the candidate's best or the job's best.
 *
 * @param threshold least score, 0 to 100
 * @param bestJobs how many jobs are kept for a candidate at least, where there are so many
 * @param bestCandidates how many visible candidates of a partition are kept for a job at least
 */
public record Limits(int threshold, int bestJobs, int bestCandidates) {

    public Limits {
        if (threshold < 0 || threshold > 100) {
            throw new IllegalArgumentException("threshold must be 0 to 100, was " + threshold);
        }
        if (bestJobs < 1 || bestCandidates < 1) {
            throw new IllegalArgumentException("at least one job and one candidate must be kept");
        }
    }

    /** Whether the pair may be kept at all. */
    public boolean admits(int score, boolean eligible) {
        return eligible && score >= threshold;
    }
}
