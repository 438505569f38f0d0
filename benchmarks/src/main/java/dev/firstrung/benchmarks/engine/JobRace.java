package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.engine.LuceneJobs.Postings;
import dev.firstrung.benchmarks.generated.Jobs;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.JobIndex;
import dev.firstrung.engine.Ranked;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The best jobs for a candidate: our index, Lucene in several set-ups, and the plain accumulator over the same jobs. */
final class JobRace implements AutoCloseable {

    static final int BEST = 50;

    private static final String OURS = "firstrung";
    private static final String PLAIN = "plain";
    private static final int[] THRESHOLDS = {BEST, 1_000, FitCollectors.NEVER};

    private final World world;
    private final JobIndex index;
    private final PlainJobs plain = new PlainJobs();
    private final LuceneJobs lucene;
    private final Output output;
    private final long heapBytes;

    JobRace(Jobs jobs, int size, Output output) throws IOException {
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
        heapBytes = Heap.used() - before;
        var builder = new LuceneJobs.Builder();
        for (int number = 0; number < size; number++) {
            Job job = jobs.job(number);
            Row row = world.row(job);
            plain.add(row);
            builder.add(number, row);
            if ((number + 1) % 250_000 == 0) {
                output.step("  " + (number + 1) + " jobs in Lucene and the plain postings");
            }
        }
        lucene = builder.build();
    }

    JobIndex index() {
        return index;
    }

    long heapBytes() {
        return heapBytes;
    }

    long luceneBytes() throws IOException {
        return lucene.bytes();
    }

    /** Races over queries and prints times and ratios under a name; returns our time a query in nanoseconds. */
    double print(String name, IntFunction<Candidate> candidates, int queries) throws IOException {
        List<Credits> credits = IntStream.range(0, queries)
                .mapToObj(candidates)
                .map(candidate -> new Credits(world, candidate))
                .toList();
        Map<String, Race.Times> times = new Race(contestants(credits), queries, output).run();
        times.forEach((contestant, time) -> {
            output.measured(name + "." + contestant + ".median", time.median() / 1e3, "us");
            output.measured(name + "." + contestant + ".best", time.best() / 1e3, "us");
        });
        Race.Times ours = times.getOrDefault(OURS, new Race.Times(0, 0));
        Map.Entry<String, Race.Times> fastest = times.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("lucene"))
                .min(Comparator.comparingDouble(entry -> entry.getValue().median()))
                .orElseThrow();
        output.step("  Lucene's fastest set-up: " + fastest.getKey());
        output.measured(name + ".over_lucene.median", fastest.getValue().median() / ours.median(), "times");
        output.measured(name + ".over_lucene.best", fastest.getValue().best() / ours.best(), "times");
        Race.Times accumulator = times.getOrDefault(PLAIN, ours);
        output.measured(name + ".over_plain.median", accumulator.median() / ours.median(), "times");
        return ours.median();
    }

    private List<Contestant> contestants(List<Credits> credits) {
        var contestants = new ArrayList<Contestant>();
        contestants.add(contestant(
                OURS,
                query -> index.best(credits.get(query).candidate, BEST, 0).stream()
                        .mapToInt(Ranked::score)
                        .toArray()));
        contestants.add(contestant(PLAIN, query -> TopScores.scores(plain.best(credits.get(query), BEST))));
        for (Postings postings : Postings.values()) {
            for (int threshold : THRESHOLDS) {
                String name = "lucene_" + (postings == Postings.FEATURES ? "features" : "terms") + "_"
                        + (threshold == FitCollectors.NEVER ? "all" : threshold);
                contestants.add(contestant(
                        name, query -> TopScores.scores(lucene.best(credits.get(query), BEST, postings, threshold))));
            }
        }
        return contestants;
    }

    private interface Answer {
        int[] to(int query) throws IOException;
    }

    private static Contestant contestant(String name, Answer answer) {
        return new Contestant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int[] best(int number) throws IOException {
                return answer.to(number);
            }
        };
    }

    @Override
    public void close() throws IOException {
        lucene.close();
    }
}
