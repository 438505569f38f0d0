package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.output.CpuTime;
import java.util.Arrays;

/** How fast one thread reads memory in order, over an array far bigger than any cache. */
final class Bandwidth {

    private static final int LONGS = 1 << 26;
    private static final int ROUNDS = 7;

    private Bandwidth() {}

    /** Bytes a nanosecond, the best of several rounds. */
    static double measure() {
        long[] array = new long[LONGS];
        Arrays.setAll(array, i -> i);
        long sum = 0;
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = CpuTime.now();
            sum += sum(array);
            best = Math.min(best, CpuTime.now() - start);
        }
        if (sum == 0) {
            throw new IllegalStateException("the sum cannot be 0");
        }
        return (double) LONGS * Long.BYTES / best;
    }

    private static long sum(long[] array) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int i = 0; i < array.length; i += 4) {
            a += array[i];
            b += array[i + 1];
            c += array[i + 2];
            d += array[i + 3];
        }
        return a + b + c + d;
    }
}
