package dev.firstrung.benchmarks.engine;

import java.util.Arrays;

/** The best scores of a scan with their rows, by a histogram, since a score is a whole number from 0 to 100. */
final class TopScores {

    private final int k;
    private final int[] counts = new int[102];
    private long[] hits = new long[1024];
    private int hitCount;
    private int least;
    private int kept;

    TopScores(int k) {
        this.k = k;
    }

    /** The least score that would still change the best. */
    int useful() {
        return kept >= k ? least + 1 : 0;
    }

    void add(int score, int row) {
        if (hitCount == hits.length) {
            hits = Arrays.copyOf(hits, 2 * hitCount);
        }
        hits[hitCount++] = ((long) score << 32) | row;
        counts[score]++;
        kept++;
        while (kept - counts[least] >= k) {
            kept -= counts[least++];
        }
    }

    /** The best, best first: score in the upper half, row in the lower. */
    long[] best() {
        long[] best = Arrays.stream(hits, 0, hitCount)
                .filter(hit -> (hit >>> 32) >= least)
                .sorted()
                .toArray();
        int size = Math.min(k, best.length);
        long[] first = new long[size];
        for (int i = 0; i < size; i++) {
            first[i] = best[best.length - 1 - i];
        }
        return first;
    }

    /** The scores of {@link #best()}. */
    static int[] scores(long[] best) {
        return Arrays.stream(best).mapToInt(hit -> (int) (hit >>> 32)).toArray();
    }
}
