package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.benchmarks.picture.Curves.Point;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How long something took, many times. */
final class Latencies {

    private long[] nanos = new long[64];
    private int size;

    synchronized void add(long taken) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = taken;
    }

    synchronized int size() {
        return size;
    }

    /** The value that {@code percent} of the measurements don't exceed, in milliseconds: a measured one, of the nearest rank. */
    synchronized double percentile(int percent) {
        if (size == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (size * percent + 99) / 100 - 1)] / 1e6;
    }

    /** Of each measurement: one in how many takes as long or longer, and how long that is in milliseconds; the quickest first. */
    synchronized List<Point> distribution() {
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return IntStream.range(0, size)
                .mapToObj(rank -> new Point((double) size / (size - rank), sorted[rank] / 1e6))
                .toList();
    }

    void print(String name, Output output) {
        output.counted(name + ".measured", size(), "times");
        output.measured(name + ".p50", percentile(50), "ms");
        output.measured(name + ".p99", percentile(99), "ms");
    }
}
