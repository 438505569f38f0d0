package dev.firstrung.benchmarks.extraction;

/** How well scores put the right ones first. */
final class Ranking {

    private Ranking() {}

    /**
     * The area under the ROC curve: how often a right one scores above a wrong one; a tie counts half.
     *
     * @param right at least one
     * @param wrong at least one
     */
    static double auc(double[] right, double[] wrong) {
        if (right.length == 0 || wrong.length == 0) {
            throw new IllegalArgumentException("nothing to compare");
        }
        double above = 0;
        for (double one : right) {
            for (double other : wrong) {
                above += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return above / right.length / wrong.length;
    }
}
