package dev.firstrung.skills.knowledge;

/** The chances of tags and of pairs of tags in a chain. */
final class ForwardBackward {

    private static final int TAGS = Tags.COUNT;

    private final double[][] own;
    private final double[][] steps;
    private final double[][] forward;
    private final double[][] backward;
    private final double total;

    ForwardBackward(double[][] own, double[][] steps) {
        this.own = own;
        this.steps = steps;
        int size = own.length;
        this.forward = new double[size][TAGS];
        this.backward = new double[size][TAGS];
        double[] terms = new double[TAGS];
        for (int i = 0; i < size; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                for (int before = 0; before < TAGS && i > 0; before++) {
                    terms[before] = forward[i - 1][before] + steps[before][tag];
                }
                forward[i][tag] = own[i][tag] + (i == 0 ? steps[TAGS][tag] : logOfSum(terms));
            }
        }
        for (int i = size - 2; i >= 0; i--) {
            for (int tag = 0; tag < TAGS; tag++) {
                for (int after = 0; after < TAGS; after++) {
                    terms[after] = steps[tag][after] + own[i + 1][after] + backward[i + 1][after];
                }
                backward[i][tag] = logOfSum(terms);
            }
        }
        this.total = logOfSum(forward[size - 1]);
    }

    double of(int i, int tag) {
        return Math.exp(forward[i][tag] + backward[i][tag] - total);
    }

    double of(int i, int before, int tag) {
        return Math.exp(forward[i - 1][before] + steps[before][tag] + own[i][tag] + backward[i][tag] - total);
    }

    private static double logOfSum(double[] terms) {
        double largest = Math.max(terms[0], Math.max(terms[1], terms[2]));
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - largest);
        }
        return largest + Math.log(sum);
    }
}
