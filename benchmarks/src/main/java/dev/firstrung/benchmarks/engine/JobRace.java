package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.generated.Jobs;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.JobIndex;
import dev.firstrung.engine.input.Candidate;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The best jobs for a candidate. */
final class JobRace implements AutoCloseable {

    private static final int BEST = 50;

    private final World world;
    private final JobIndex index;
    private final Arena arena;
    private final double bandwidth;
    private final Output output;

    /**
     * Builds the contestants' indexes.
     *
     * @param bandwidth bytes that this thread reads in a nanosecond
     */
    JobRace(Jobs jobs, int size, String name, double bandwidth, Output output) throws IOException {
        this.bandwidth = bandwidth;
        this.output = output;
        var model = FitModel.v1();
        world = new World(model, jobs);
        long before = Heap.used();
        index = new JobIndex(model);
        for (int number = 0; number < size; number++) {
            index.put(jobs.job(number));
            if ((number + 1) % 250_000 == 0) {
                output.step("  " + (number + 1) + " jobs in our index");
            }
        }
        output.measured(name + ".heap", (double) (Heap.used() - before) / size, "bytes/job");
        output.measured(name + ".index", (double) index.bytes() / size, "bytes/job");
        arena = new Arena(number -> world.row(jobs.job(number)), size, output);
        output.measured(name + ".lucene_disk", (double) arena.luceneBytes() / size, "bytes/job");
    }

    /** Races over these candidates, and compares our time with that of reading what a query scans, and the whole index. */
    Arena.Medians run(String name, IntFunction<Candidate> candidates, int queries) throws IOException {
        List<CandidateQuery> asked = IntStream.range(0, queries)
                .mapToObj(candidates)
                .map(candidate -> new CandidateQuery(world, candidate))
                .toList();
        Arena.Medians medians =
                arena.race(name, number -> index.best(asked.get(number).candidate, BEST, 0), asked, BEST);
        LongStream scanned = asked.stream().mapToLong(query -> index.scannedBytes(query.candidate));
        Arena.compareWithReading(name, medians, scanned, bandwidth, output);
        output.measured(name + ".over_reading_index", medians.ours() / (index.bytes() / bandwidth), "times");
        new Eligible(output)
                .measure(
                        name,
                        queries,
                        (number, visitor) ->
                                index.forEachEligible(asked.get(number).candidate, Eligible.THRESHOLD, visitor));
        return medians;
    }

    @Override
    public void close() throws IOException {
        arena.close();
    }
}
