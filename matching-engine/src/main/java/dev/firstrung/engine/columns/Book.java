package dev.firstrung.engine.columns;

import java.util.Arrays;

/** The weights of a column, brought to at most 7 codes so that what they say too much is little. */
final class Book {

    private static final int MOST = ThreeBits.BOOK - 1;

    private final KeyWeights order;
    private final int[] codes = new int[256];
    private final int[] weights = new int[256];
    private final long[] counts = new long[256];
    private int size;

    /** The weights by row; 0 counts for nothing. */
    Book(KeyWeights order, byte[] weightOf) {
        this.order = order;
        long[] byWeight = new long[256];
        for (byte weight : weightOf) {
            byWeight[weight & 0xff]++;
        }
        for (int weight = 1; weight < byWeight.length; weight++) {
            if (byWeight[weight] > 0) {
                weights[size] = weight;
                counts[size++] = byWeight[weight];
            }
        }
        int[] first = Arrays.copyOf(weights, size);
        while (size > MOST) {
            mergeCheapest();
        }
        int code = 0;
        for (int weight : first) {
            while (order.wider(weight, weights[code]) != weights[code]) {
                code++;
            }
            codes[weight] = code + 1;
        }
    }

    private void mergeCheapest() {
        int cheapest = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i + 1 < size; i++) {
            int wide = order.wider(weights[i], weights[i + 1]);
            long cost = cost(i, wide) + cost(i + 1, wide);
            if (cost < least) {
                least = cost;
                cheapest = i;
            }
        }
        weights[cheapest] = order.wider(weights[cheapest], weights[cheapest + 1]);
        counts[cheapest] += counts[cheapest + 1];
        System.arraycopy(weights, cheapest + 2, weights, cheapest + 1, size - cheapest - 2);
        System.arraycopy(counts, cheapest + 2, counts, cheapest + 1, size - cheapest - 2);
        size--;
    }

    /** Large errors cost more than in proportion: rows with great weights are the ones that come near the bar. */
    private long cost(int i, int wide) {
        long excess = order.excess(weights[i], wide);
        return counts[i] * excess * excess;
    }

    int code(byte weight) {
        return codes[weight & 0xff];
    }

    void copyTo(byte[] books, int at) {
        for (int code = 1; code <= size; code++) {
            books[at + code] = (byte) weights[code - 1];
        }
    }
}
