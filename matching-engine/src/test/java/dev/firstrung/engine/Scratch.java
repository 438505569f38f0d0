package dev.firstrung.engine;

/** Room for the credits of one pair at a time, so that a scan allocates nothing for a pair. */
final class Scratch {

    private int[] credits = new int[64];

    int points(CompiledCandidate candidate, CompiledJob job) {
        if (credits.length < job.possible.length) {
            credits = new int[2 * job.possible.length];
        }
        return Scoring.points(candidate, job, credits);
    }
}
