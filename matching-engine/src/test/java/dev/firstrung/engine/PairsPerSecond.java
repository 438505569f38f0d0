package dev.firstrung.engine;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what a pair costs in the scalar index, on random inputs; run by hand. Time is that of the processor, so that neighbours on
 * the machine don't count.
 */
final class PairsPerSecond {

    private static final int SIZE = 20_000;
    private static final int QUERIES = 60;

    private PairsPerSecond() {}

    public static void main(String[] arguments) {
        FitModel model = FitModel.v1();
        RandomInputs inputs = new RandomInputs(7);
        JobIndex jobs = new JobIndex(model);
        CandidateIndex candidates = new CandidateIndex(model);
        long start = cpuTime();
        for (int i = 0; i < SIZE; i++) {
            jobs.put(inputs.job("j" + i));
        }
        print("job_put", (cpuTime() - start) / 1e3 / SIZE, "us");
        start = cpuTime();
        for (int i = 0; i < SIZE; i++) {
            candidates.put(inputs.candidate("c" + i));
        }
        print("candidate_put", (cpuTime() - start) / 1e3 / SIZE, "us");
        List<Double> forCandidate = new ArrayList<>();
        List<Double> forJob = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            start = cpuTime();
            jobs.best(inputs.candidate(), 50, 40);
            forCandidate.add((cpuTime() - start) / (double) SIZE);
            start = cpuTime();
            candidates.best(inputs.job(), 50, 40);
            forJob.add((cpuTime() - start) / (double) SIZE);
        }
        print("pair_jobs_for_candidate_median", median(forCandidate), "ns");
        print("pair_candidates_for_job_median", median(forJob), "ns");
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void print(String name, double value, String unit) {
        System.out.printf("%s %.2f %s%n", name, value, unit);
    }
}
