package dev.firstrung.matching.fit;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.CandidateState.Education;
import dev.firstrung.contracts.CandidateState.HeldSkill;
import dev.firstrung.contracts.CandidateState.SalaryExpectation;
import dev.firstrung.contracts.CandidateState.Visibility;
import dev.firstrung.contracts.CandidateState.WorkAuthorization;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.contracts.JobState.Requirement;
import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.contracts.Place;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.contracts.WorkMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** States for tests: plain ones, and random ones from a small world, so that scores tie and limits bite. */
public final class States {

    private static final List<String> SKILLS =
            List.of("python", "java", "sql", "docker", "pytorch", "react", "kubernetes", "git");
    private static final List<Place> PLACES =
            List.of(new Place("Austin", "TX", "US"), new Place("Berlin", null, "DE"), new Place("Toronto", "ON", "CA"));

    private static final List<WorkMode> MODES = List.of(WorkMode.values());
    private static final List<SkillLevel> LEVELS = List.of(SkillLevel.values());

    private States() {}

    public static CandidateState candidate(String id, long version, String... skills) {
        return candidate(id, version, Visibility.BLIND, skills);
    }

    public static CandidateState candidate(String id, long version, Visibility visibility, String... skills) {
        return new CandidateState(
                id,
                version,
                LocalDate.of(2026, 11, 21),
                visibility,
                PLACES.getFirst(),
                Set.of(),
                true,
                new WorkAuthorization(Set.of("US"), false),
                null,
                Stream.of(skills).map(s -> new HeldSkill(s, s, null, List.of())).toList(),
                List.of(new Education(DegreeLevel.BACHELOR, "computer science", YearMonth.of(2026, 5))),
                List.of(),
                List.of(),
                List.of());
    }

    public static JobState job(String id, long version, String... skills) {
        return titledJob(id, version, "company-1", "Engineer " + id, skills);
    }

    public static JobState titledJob(String id, long version, String companyId, String title, String... skills) {
        return new JobState(
                id,
                version,
                companyId,
                title,
                null,
                WorkMode.HYBRID,
                List.of(PLACES.getFirst()),
                null,
                Stream.of(skills)
                        .map(s -> new Requirement(s, s, Set.of(), 3, null, false, false))
                        .toList(),
                List.of(),
                0,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    /** The same job with its first required skill mandatory. */
    public static JobState insisting(JobState job) {
        var first = job.requiredSkills().getFirst();
        var requirements = new ArrayList<>(job.requiredSkills());
        requirements.set(0, new Requirement(first.skill(), first.label(), Set.of(), 3, null, true, false));
        return copy(job, requirements, job.education());
    }

    /** The same job for people with a degree. */
    public static JobState askingForADegree(JobState job) {
        return copy(job, job.requiredSkills(), new EducationRequirement(DegreeLevel.BACHELOR, Set.of(), false));
    }

    private static JobState copy(
            JobState job, List<Requirement> requirements, @Nullable EducationRequirement education) {
        return new JobState(
                job.jobId(),
                job.version(),
                job.companyId(),
                job.title(),
                null,
                job.workMode(),
                job.locations(),
                null,
                requirements,
                List.of(),
                0,
                education,
                null,
                List.of(),
                List.of(),
                null);
    }

    public static CandidateState randomCandidate(String id, long version, RandomGenerator random) {
        return new CandidateState(
                id,
                version,
                LocalDate.of(2026, 11, 21),
                random.nextInt(4) == 0 ? Visibility.HIDDEN : Visibility.BLIND,
                random.nextInt(4) == 0 ? null : PLACES.get(random.nextInt(PLACES.size())),
                random.nextBoolean() ? Set.of() : Set.of(WorkMode.REMOTE, WorkMode.HYBRID),
                random.nextBoolean(),
                new WorkAuthorization(random.nextBoolean() ? Set.of() : Set.of("US"), random.nextBoolean()),
                random.nextBoolean() ? null : new SalaryExpectation(70_000, "USD", PayPeriod.YEAR),
                some(random, 5).stream()
                        .map(s -> new HeldSkill(s, s, level(random), List.of()))
                        .toList(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Education(DegreeLevel.BACHELOR, "computer science", YearMonth.of(2026, 5))),
                List.of(),
                List.of(),
                List.of());
    }

    public static JobState randomJob(String id, long version, RandomGenerator random) {
        return new JobState(
                id,
                version,
                "company-" + random.nextInt(3),
                "Engineer " + version,
                null,
                random.nextBoolean() ? null : MODES.get(random.nextInt(MODES.size())),
                random.nextBoolean() ? List.of() : List.of(PLACES.get(random.nextInt(PLACES.size()))),
                null,
                some(random, 3).stream()
                        .map(s -> new Requirement(s, s, Set.of(), null, null, random.nextInt(5) == 0, false))
                        .toList(),
                List.of(),
                random.nextInt(3) * 6,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static SkillLevel level(RandomGenerator random) {
        return LEVELS.get(random.nextInt(LEVELS.size()));
    }

    private static List<String> some(RandomGenerator random, int most) {
        return random.ints(1 + random.nextInt(most), 0, SKILLS.size())
                .distinct()
                .mapToObj(SKILLS::get)
                .toList();
    }
}
