package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.engine.LuceneIndex.Postings;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.engine.Ranked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/** Lucene in several set-ups and the plain postings over the same rows, and how our index is compared with them. */
final class Arena implements AutoCloseable {

    private static final String OURS = "firstrung";
    private static final String PLAIN = "plain";
    private static final int PRUNES_LATE = 1_000;

    private final PlainIndex plain = new PlainIndex();
    private final LuceneIndex lucene;
    private final Output output;

    /** Takes rows by number from 0. */
    Arena(IntFunction<Row> rows, int size, Output output) throws IOException {
        this.output = output;
        var builder = new LuceneIndex.Builder();
        for (int number = 0; number < size; number++) {
            Row row = rows.apply(number);
            plain.add(row);
            builder.add(number, row);
            if ((number + 1) % 250_000 == 0) {
                output.step("  " + (number + 1) + " rows in Lucene and the plain postings");
            }
        }
        lucene = builder.build();
    }

    /** Bytes of Lucene's files. */
    long luceneBytes() throws IOException {
        return lucene.bytes();
    }

    /** Nanoseconds a query. */
    record Medians(double ours, double plain, double lucene) {}

    /**
     * Races over queries, prints times and ratios under a name.
     *
     * @param k how many are asked for
     */
    Medians race(String name, IntFunction<List<Ranked>> ours, List<? extends Query> queries, int k) throws IOException {
        Map<String, Race.Times> times = new Race(contestants(ours, queries, k), queries.size(), output).run();
        times.forEach((contestant, time) -> {
            output.measured(name + "." + contestant + ".median", time.median() / 1e3, "us");
            output.measured(name + "." + contestant + ".best", time.best() / 1e3, "us");
        });
        Race.Times our = times.getOrDefault(OURS, new Race.Times(0, 0));
        Race.Times accumulator = times.getOrDefault(PLAIN, our);
        double median =
                fastest(times, Comparator.comparingDouble(Race.Times::median)).median();
        double best =
                fastest(times, Comparator.comparingDouble(Race.Times::best)).best();
        output.measured(name + ".over_lucene.median", median / our.median(), "times");
        output.measured(name + ".over_lucene.best", best / our.best(), "times");
        output.measured(name + ".over_plain.median", accumulator.median() / our.median(), "times");
        return new Medians(our.median(), accumulator.median(), median);
    }

    /**
     * Compares our time with that of reading what queries scan.
     *
     * @param scanned bytes by query
     * @param bandwidth bytes that this thread reads in a nanosecond
     */
    static void compareWithReading(String name, Medians medians, LongStream scanned, double bandwidth, Output output) {
        double bytes = scanned.average().orElseThrow();
        output.measured(name + ".over_reading_scanned", medians.ours() / (bytes / bandwidth), "times");
    }

    private static Race.Times fastest(Map<String, Race.Times> times, Comparator<Race.Times> order) {
        return times.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("lucene"))
                .map(Map.Entry::getValue)
                .min(order)
                .orElseThrow();
    }

    List<Contestant> contestants(IntFunction<List<Ranked>> ours, List<? extends Query> queries, int k) {
        var contestants = new ArrayList<Contestant>();
        contestants.add(contestant(
                OURS,
                number -> ours.apply(number).stream().mapToInt(Ranked::score).toArray()));
        contestants.add(contestant(PLAIN, number -> TopScores.scores(plain.best(queries.get(number), k))));
        for (Postings postings : Postings.values()) {
            for (int threshold : new int[] {k, PRUNES_LATE, FitCollectors.NEVER}) {
                String end = threshold == FitCollectors.NEVER ? "all" : String.valueOf(threshold);
                contestants.add(contestant(
                        "lucene_" + postings.name().toLowerCase(Locale.ROOT) + "_" + end,
                        number -> TopScores.scores(lucene.best(queries.get(number), k, postings, threshold))));
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
