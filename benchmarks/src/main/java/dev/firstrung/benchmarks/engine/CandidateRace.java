package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.engine.CandidateIndex;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.input.Job;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The best candidates for a job. */
final class CandidateRace implements AutoCloseable {

    private static final int BEST = 100;

    private final CandidateRows world;
    private final CandidateIndex index;
    private final Arena arena;
    private final double bandwidth;
    private final Output output;

    /**
     * Builds the contestants' indexes.
     *
     * @param bandwidth bytes that this thread reads in a nanosecond
     */
    CandidateRace(Candidates candidates, int size, String name, double bandwidth, Output output) throws IOException {
        this.bandwidth = bandwidth;
        this.output = output;
        var model = FitModel.v1();
        world = new CandidateRows(model);
        long before = Heap.used();
        index = new CandidateIndex(model);
        for (int number = 0; number < size; number++) {
            index.put(candidates.candidate(number));
            if ((number + 1) % 250_000 == 0) {
                output.step("  " + (number + 1) + " candidates in our index");
            }
        }
        output.measured(name + ".heap", (double) (Heap.used() - before) / size, "bytes/candidate");
        output.measured(name + ".index", (double) index.bytes() / size, "bytes/candidate");
        arena = new Arena(number -> world.row(candidates.candidate(number)), size, output);
        output.measured(name + ".lucene_disk", (double) arena.luceneBytes() / size, "bytes/candidate");
    }

    /** Races over these jobs, and compares our time with that of reading what a query scans. */
    Arena.Medians run(String name, IntFunction<Job> jobs, int queries) throws IOException {
        List<JobQuery> asked = IntStream.range(0, queries)
                .mapToObj(jobs)
                .map(job -> new JobQuery(world, job))
                .toList();
        Arena.Medians medians = arena.race(name, number -> index.best(asked.get(number).job, BEST, 0), asked, BEST);
        LongStream scanned = asked.stream().mapToLong(query -> index.scannedBytes(query.job));
        Arena.compareWithReading(name, medians, scanned, bandwidth, output);
        new Eligible(output)
                .measure(
                        name,
                        queries,
                        (number, visitor) -> index.forEachEligible(asked.get(number).job, Eligible.THRESHOLD, visitor));
        return medians;
    }

    @Override
    public void close() throws IOException {
        arena.close();
    }
}
