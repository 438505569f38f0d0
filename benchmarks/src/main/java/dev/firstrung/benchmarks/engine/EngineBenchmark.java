package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.generated.Jobs;
import dev.firstrung.benchmarks.output.Arguments;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code bench engine}: the best jobs for a candidate and the best candidates for a job, against other ways to them. */
public final class EngineBenchmark {

    private static final long SEED = 20261122;
    private static final int QUERIES = 8;

    private final Output output;

    public EngineBenchmark(Output output) {
        this.output = output;
    }

    public void run(List<String> words) {
        var arguments =
                Arguments.parse(words, Set.of("--large"), Set.of("--sizes")).withoutWords();
        List<Integer> sizes = sizes(arguments);
        double bandwidth = Bandwidth.measure();
        output.measured("engine.memory_read", bandwidth, "GB/s");
        try {
            for (int size : sizes) {
                measure(size, bandwidth);
            }
        } catch (IOException e) {
            throw BenchmarkException.failed("Lucene's index failed: " + e.getMessage());
        }
    }

    private void measure(int size, double bandwidth) throws IOException {
        var candidates = new Candidates(SEED + 1);
        String name = "engine.jobs_" + size;
        output.step(size + " jobs, full score");
        try (var race = new JobRace(Jobs.fitted(SEED), size, output)) {
            output.measured(name + ".heap", (double) race.heapBytes() / size, "bytes/job");
            output.measured(name + ".lucene_disk", (double) race.luceneBytes() / size, "bytes/job");
            race.print(name + ".full", candidates::candidate, QUERIES);
            output.step(size + " jobs, full score, candidates with few and rare skills");
            race.print(name + ".full_rare", candidates::withFewRareSkills, QUERIES);
        }
        output.step(size + " jobs, skills alone");
        try (var race = new JobRace(Jobs.ofSkillsAlone(SEED), size, output)) {
            race.print(name + ".skills", candidates::candidate, QUERIES);
            output.step(size + " jobs, skills alone, candidates with few and rare skills");
            race.print(name + ".skills_rare", candidates::withFewRareSkills, QUERIES);
        }
        output.step("read at " + bandwidth + " GB/s");
    }

    private static List<Integer> sizes(Arguments arguments) {
        var sizes = new ArrayList<Integer>();
        for (String size :
                arguments.value("--sizes").orElse("10000,100000,1000000").split(",", -1)) {
            if (!size.matches("[1-9][0-9]{2,7}")) {
                throw BenchmarkException.wrongUse("--sizes needs numbers from 100 with commas between, not " + size);
            }
            sizes.add(Integer.parseInt(size));
        }
        if (arguments.has("--large")) {
            sizes.add(3_000_000);
        }
        return sizes;
    }
}
