package dev.firstrung.benchmarks.properties;

import dev.firstrung.engine.Breakdown;
import dev.firstrung.engine.Criterion;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.RequiredSkill;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A posting without a requirement that earns a candidate nothing at all. */
final class Unmet {

    private Unmet() {}

    /** The posting without one unmet skill, and without each other criterion that is unmet. */
    static List<Job> without(FitModel model, Candidate candidate, Job job, Random random) {
        var without = new ArrayList<Job>();
        var parts = model.breakdown(candidate, job).parts();
        List<Set<String>> unmet = parts.stream()
                .filter(part -> !part.skills().isEmpty() && part.credit() == 0)
                .map(part -> Set.copyOf(part.skills()))
                .toList();
        if (!unmet.isEmpty()) {
            Set<String> codes = unmet.get(random.nextInt(unmet.size()));
            without.add(with(
                    job,
                    rest(job.requiredSkills(), codes),
                    rest(job.preferredSkills(), codes),
                    job.minExperienceMonths(),
                    job.education()));
        }
        if (isUnmet(parts, Criterion.EXPERIENCE)) {
            without.add(with(job, job.requiredSkills(), job.preferredSkills(), 0, job.education()));
        }
        if (isUnmet(parts, Criterion.EDUCATION)) {
            without.add(with(job, job.requiredSkills(), job.preferredSkills(), job.minExperienceMonths(), null));
        }
        return without;
    }

    private static boolean isUnmet(List<Breakdown.Part> parts, Criterion criterion) {
        return parts.stream().anyMatch(part -> part.criterion() == criterion && part.credit() == 0);
    }

    private static List<RequiredSkill> rest(List<RequiredSkill> skills, Set<String> codes) {
        return skills.stream()
                .filter(skill -> !codes.contains(skill.skill()) || !codes.containsAll(skill.alternatives()))
                .toList();
    }

    private static Job with(
            Job job,
            List<RequiredSkill> required,
            List<RequiredSkill> preferred,
            int minExperienceMonths,
            @Nullable EducationRequirement education) {
        return new Job(
                job.id(),
                job.version(),
                job.employmentType(),
                job.workMode(),
                job.places(),
                job.pay(),
                required,
                preferred,
                minExperienceMonths,
                education,
                job.visaSponsorship(),
                job.languages(),
                job.certifications());
    }
}
