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

/** The best jobs for a candidate. */
final class JobRace implements AutoCloseable {

    private static final int BEST = 50;

    private final World world;
    private final JobIndex index;
    private final Arena arena;

    JobRace(Jobs jobs, int size, String name, Output output) throws IOException {
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
        arena = new Arena(number -> world.row(jobs.job(number)), size, output);
        output.measured(name + ".lucene_disk", (double) arena.luceneBytes() / size, "bytes/job");
    }

    /** Races over these candidates; returns our time a query in nanoseconds. */
    double run(String name, IntFunction<Candidate> candidates, int queries) throws IOException {
        List<CandidateQuery> asked = IntStream.range(0, queries)
                .mapToObj(candidates)
                .map(candidate -> new CandidateQuery(world, candidate))
                .toList();
        return arena.race(name, number -> index.best(asked.get(number).candidate, BEST, 0), asked, BEST);
    }

    @Override
    public void close() throws IOException {
        arena.close();
    }
}
