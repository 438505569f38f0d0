package dev.firstrung.benchmarks.generated;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws a place in a list of weights, as often as the weights say. */
public final class Choice {

    private final double[] sums;

    public Choice(double[] weights) {
        sums = weights.clone();
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        if (sums.length == 0 || !(sums[sums.length - 1] > 0)) {
            throw new IllegalArgumentException("nothing to choose from");
        }
    }

    /** Places from 0, of which place {@code r} has the weight {@code 1 / (r + 1 + shift) ^ exponent}: Zipf's law as Mandelbrot has it. */
    public static Choice zipf(int places, double exponent, double shift) {
        double[] weights = new double[places];
        for (int r = 0; r < places; r++) {
            weights[r] = Math.pow(r + 1 + shift, -exponent);
        }
        return new Choice(weights);
    }

    public int draw(RandomGenerator random) {
        double at = random.nextDouble() * sums[sums.length - 1];
        int place = Arrays.binarySearch(sums, at);
        return place < 0 ? -place - 1 : Math.min(place + 1, sums.length - 1);
    }
}
