package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.generated.Jobs;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The jobs of a race, and what the contestants know of all of them. */
final class World {

    /** Someone who states nothing. */
    static final Candidate NOBODY = new Candidate(
            "nobody",
            1,
            LocalDate.EPOCH,
            null,
            Set.of(),
            true,
            Set.of(),
            false,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    final FitModel model;
    final Interned<String> skills = new Interned<>(1 << 16);
    final JobParts parts = new JobParts();
    private final Jobs jobs;

    World(FitModel model, Jobs jobs) {
        this.model = model;
        this.jobs = jobs;
    }

    Job job(int number) {
        return jobs.job(number);
    }

    Row row(Job job) {
        var lines = model.breakdown(NOBODY, job).parts();
        boolean alternatives = lines.stream().anyMatch(line -> line.skills().size() > 1);
        return Row.ofJob(parts.pack(job, alternatives), lines, skills);
    }
}
