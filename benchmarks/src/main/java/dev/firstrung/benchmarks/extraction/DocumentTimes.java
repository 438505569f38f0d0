package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.CpuTime;
import dev.firstrung.benchmarks.output.Output;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Reads whole documents: how long one takes, whether any fails, and how many give enough to match by. */
final class DocumentTimes {

    private static final int ENOUGH = 5;
    private static final int ROUNDS = 2;

    private final Output output;

    DocumentTimes(Output output) {
        this.output = output;
    }

    /**
     * Times the reading of each document, of which the best of several rounds counts.
     *
     * @param read reads a document and tells how many different skills it found
     */
    <T> void print(String name, List<T> documents, ToIntFunction<T> read) {
        long[] best = new long[documents.size()];
        int failures = 0;
        int enough = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            failures = 0;
            enough = 0;
            for (int i = 0; i < best.length; i++) {
                long start = CpuTime.now();
                try {
                    enough += read.applyAsInt(documents.get(i)) >= ENOUGH ? 1 : 0;
                } catch (RuntimeException e) {
                    failures++;
                    output.step("  document " + i + " of " + name + " failed: " + e);
                }
                long taken = CpuTime.now() - start;
                best[i] = round == 0 ? Long.MAX_VALUE : Math.min(best[i], taken);
            }
        }
        Arrays.sort(best);
        output.counted(name + ".documents", best.length, "documents");
        output.counted(name + ".failures", failures, "documents");
        output.measured(name + ".at_least_5_skills", (double) enough / best.length, "ratio");
        output.measured(name + ".p50", best[best.length / 2] / 1e3, "us");
        output.measured(name + ".p99", best[(best.length * 99 - 1) / 100] / 1e3, "us");
    }
}
