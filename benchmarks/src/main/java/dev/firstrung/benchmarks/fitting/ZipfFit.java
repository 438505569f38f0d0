package dev.firstrung.benchmarks.fitting;

/**
 * Zipf's law as Mandelbrot has it, {@code p(rank) ~ 1 / (rank + shift) ^ exponent}, fitted by the likelihood of counts in descending
 * order over a grid of steps of 0.05 and 1.
 */
record ZipfFit(double exponent, double shift, double logLikelihood) {

    private static final int MOST_SHIFT = 60;

    static ZipfFit of(int[] ranks) {
        ZipfFit best = at(ranks, 1, 0);
        for (int exponent = 5; exponent <= 60; exponent++) {
            for (int shift = 0; shift <= MOST_SHIFT; shift++) {
                ZipfFit one = at(ranks, exponent / 20.0, shift);
                if (one.logLikelihood > best.logLikelihood) {
                    best = one;
                }
            }
        }
        return best;
    }

    private static ZipfFit at(int[] ranks, double exponent, double shift) {
        double sum = 0;
        double weighted = 0;
        long total = 0;
        for (int r = 0; r < ranks.length; r++) {
            double log = -exponent * Math.log(r + 1 + shift);
            sum += Math.exp(log);
            weighted += ranks[r] * log;
            total += ranks[r];
        }
        return new ZipfFit(exponent, shift, weighted - total * Math.log(sum));
    }
}
