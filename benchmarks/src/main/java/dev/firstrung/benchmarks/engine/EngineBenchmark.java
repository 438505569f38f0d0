package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.generated.Jobs;
import dev.firstrung.benchmarks.output.Arguments;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code bench engine}: the best jobs for a candidate and the best candidates for a job, against other ways to them. */
public final class EngineBenchmark {

    private static final long SEED = 20261122;
    private static final int QUERIES = 8;
    private static final int MOST_CANDIDATES = 1_000_000;

    private final Growth growth = new Growth();
    private final Output output;

    public EngineBenchmark(Output output) {
        this.output = output;
    }

    public void run(List<String> words) {
        var arguments = Arguments.parse(
                        words, Set.of("--large", "--jobs", "--candidates"), Set.of("--sizes", "--pictures"))
                .withoutWords();
        List<Integer> sizes = sizes(arguments);
        double bandwidth = Bandwidth.measure();
        output.measured("engine.memory_read", bandwidth, "GB/s");
        try {
            for (int size : sizes) {
                if (!arguments.has("--candidates")) {
                    jobs(size, bandwidth);
                }
                if (!arguments.has("--jobs") && size <= MOST_CANDIDATES) {
                    candidates(size, bandwidth);
                }
            }
        } catch (IOException e) {
            throw BenchmarkException.failed("Lucene's index failed: " + e.getMessage());
        }
        arguments.value("--pictures").map(Path::of).ifPresent(growth::draw);
    }

    private void jobs(int size, double bandwidth) throws IOException {
        var candidates = new Candidates(SEED + 1);
        String name = "engine.jobs_" + size;
        output.step(size + " jobs, full score");
        try (var race = new JobRace(Jobs.fitted(SEED), size, name, bandwidth, output)) {
            growth.jobs(size, race.run(name + ".full", candidates::candidate, QUERIES));
            output.step(size + " jobs, full score, candidates with few and rare skills");
            race.run(name + ".full_rare", candidates::withFewRareSkills, QUERIES);
        }
        output.step(size + " jobs, skills alone");
        try (var race = new JobRace(Jobs.ofSkillsAlone(SEED), size, name + ".skills", bandwidth, output)) {
            race.run(name + ".skills", candidates::candidate, QUERIES);
            output.step(size + " jobs, skills alone, candidates with few and rare skills");
            race.run(name + ".skills_rare", candidates::withFewRareSkills, QUERIES);
        }
    }

    private void candidates(int size, double bandwidth) throws IOException {
        String name = "engine.candidates_" + size;
        output.step(size + " candidates, full score");
        try (var race = new CandidateRace(new Candidates(SEED + 1), size, name, bandwidth, output)) {
            growth.candidates(size, race.run(name + ".full", Jobs.fitted(SEED)::job, QUERIES));
        }
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
