package dev.firstrung.engine;

/** Receives the score of each pair of a scan. */
@FunctionalInterface
public interface ScoreVisitor {

    /**
     * Takes the score of one pair.
     *
     * @param id of the job or the candidate at the other end of the pair
     * @param score 0 to 100, given also for a pair that is not eligible
     */
    void visit(String id, int score, boolean eligible);
}
