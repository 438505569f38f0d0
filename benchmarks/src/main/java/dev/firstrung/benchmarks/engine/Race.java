package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.CpuTime;
import dev.firstrung.benchmarks.output.Output;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets contestants answer the same queries, all of them in turn in every round, after all have given the same answers once. What
 * counts is the processor's time of this thread.
 */
final class Race {

    private static final int ROUNDS = 7;
    private static final long WARM_UP_NANOS = 1_500_000_000L;

    private final List<Contestant> contestants;
    private final int queries;
    private final Output output;

    /**
     * The times of a contestant.
     *
     * @param median nanoseconds a query
     * @param best nanoseconds a query
     */
    record Times(double median, double best) {}

    Race(List<Contestant> contestants, int queries, Output output) {
        this.contestants = List.copyOf(contestants);
        this.queries = queries;
        this.output = output;
    }

    /** Times by contestant's name. */
    Map<String, Times> run() throws IOException {
        requireSameAnswers();
        output.step("  all " + contestants.size() + " contestants give the same scores to all " + queries + " queries");
        for (Contestant contestant : contestants) {
            long start = CpuTime.now();
            do {
                round(contestant);
            } while (CpuTime.now() - start < WARM_UP_NANOS);
        }
        double[][] times = new double[contestants.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < times.length; i++) {
                times[i][round] = round(contestants.get(i));
            }
            output.step("  round " + (round + 1) + " of " + ROUNDS);
        }
        Map<String, Times> byName = new LinkedHashMap<>();
        for (int i = 0; i < times.length; i++) {
            Arrays.sort(times[i]);
            byName.put(contestants.get(i).name(), new Times(times[i][ROUNDS / 2], times[i][0]));
        }
        return byName;
    }

    private void requireSameAnswers() throws IOException {
        for (int query = 0; query < queries; query++) {
            int[] first = contestants.getFirst().best(query);
            for (Contestant contestant : contestants) {
                int[] answer = contestant.best(query);
                if (!Arrays.equals(first, answer)) {
                    throw BenchmarkException.failed("query " + query + ": "
                            + contestants.getFirst().name() + " gives " + Arrays.toString(first) + ", "
                            + contestant.name() + " gives " + Arrays.toString(answer) + "; nothing was timed");
                }
            }
        }
    }

    /** Nanoseconds a query; small worlds are asked several times, since the clock of the processor's time ticks coarsely. */
    private double round(Contestant contestant) throws IOException {
        long start = CpuTime.now();
        long taken;
        int times = 0;
        do {
            for (int query = 0; query < queries; query++) {
                if (contestant.best(query).length == 0) {
                    throw BenchmarkException.failed(contestant.name() + " finds nothing for query " + query);
                }
            }
            times++;
            taken = CpuTime.now() - start;
        } while (taken < 100_000_000L);
        return (double) taken / times / queries;
    }
}
