package dev.firstrung.benchmarks.properties;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The same record under another id and version, with its lists in another order. */
final class Shuffled {

    private Shuffled() {}

    static Candidate of(Candidate candidate, Random random) {
        return new Candidate(
                "another",
                candidate.version() + 1,
                candidate.asOf(),
                candidate.place(),
                candidate.workModes(),
                candidate.openToRelocate(),
                candidate.authorizedCountries(),
                candidate.needsSponsorship(),
                candidate.expectedPay(),
                mixed(candidate.skills(), random),
                mixed(candidate.education(), random),
                mixed(candidate.experience(), random),
                mixed(candidate.certifications(), random),
                mixed(candidate.languages(), random));
    }

    static Job of(Job job, Random random) {
        return new Job(
                "another",
                job.version() + 1,
                job.employmentType(),
                job.workMode(),
                mixed(job.places(), random),
                job.pay(),
                mixed(job.requiredSkills(), random),
                mixed(job.preferredSkills(), random),
                job.minExperienceMonths(),
                job.education(),
                job.visaSponsorship(),
                mixed(job.languages(), random),
                mixed(job.certifications(), random));
    }

    private static <T> List<T> mixed(List<T> some, Random random) {
        var mixed = new ArrayList<>(some);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
