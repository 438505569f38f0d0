package dev.firstrung.engine;

import java.util.ArrayList;
import java.util.List;

/** Prints how many pairs a second the scalar index scores, on random inputs; run by hand. */
final class PairsPerSecond {

    private static final int SIZE = 20_000;
    private static final int QUERIES = 60;

    private PairsPerSecond() {}

    public static void main(String[] arguments) {
        FitModel model = FitModel.v1();
        RandomInputs inputs = new RandomInputs(7);
        JobIndex jobs = new JobIndex(model);
        CandidateIndex candidates = new CandidateIndex(model);
        long start = System.nanoTime();
        for (int i = 0; i < SIZE; i++) {
            jobs.put(inputs.job("j" + i));
        }
        print("job_put", (System.nanoTime() - start) / 1e3 / SIZE, "us");
        start = System.nanoTime();
        for (int i = 0; i < SIZE; i++) {
            candidates.put(inputs.candidate("c" + i));
        }
        print("candidate_put", (System.nanoTime() - start) / 1e3 / SIZE, "us");
        List<Double> forCandidate = new ArrayList<>();
        List<Double> forJob = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            start = System.nanoTime();
            jobs.best(inputs.candidate(), 50, 40);
            forCandidate.add((System.nanoTime() - start) / (double) SIZE);
            start = System.nanoTime();
            candidates.best(inputs.job(), 50, 40);
            forJob.add((System.nanoTime() - start) / (double) SIZE);
        }
        print("pair_jobs_for_candidate_median", median(forCandidate), "ns");
        print("pair_candidates_for_job_median", median(forJob), "ns");
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void print(String name, double value, String unit) {
        System.out.printf("%s %.2f %s%n", name, value, unit);
    }
}
