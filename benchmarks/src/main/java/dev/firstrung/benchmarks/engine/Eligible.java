package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.output.CpuTime;
import dev.firstrung.benchmarks.output.Output;
import java.util.function.ObjIntConsumer;

/** What it costs to visit all eligible pairs from the threshold of matching-service on, as each change of a candidate or a job does. */
final class Eligible {

    static final int THRESHOLD = 36;

    private static final int ROUNDS = 7;

    private final Output output;

    Eligible(Output output) {
        this.output = output;
    }

    /** Visits the eligible pairs of one query. */
    interface Visit {
        void of(int query, ObjIntConsumer<String> visitor);
    }

    /** Prints the best time of several rounds, and how many pairs there are, a query. */
    void measure(String name, int queries, Visit visit) {
        long best = Long.MAX_VALUE;
        long[] pairs = new long[1];
        for (int round = 0; round < ROUNDS; round++) {
            pairs[0] = 0;
            long start = CpuTime.now();
            for (int query = 0; query < queries; query++) {
                visit.of(query, (id, score) -> pairs[0]++);
            }
            best = Math.min(best, CpuTime.now() - start);
        }
        output.measured(name + ".eligible.best", best / 1e3 / queries, "us");
        output.counted(name + ".eligible.pairs", pairs[0] / queries, "pairs");
    }
}
