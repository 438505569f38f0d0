package dev.firstrung.matching.fit;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.JobState;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Certification;
import dev.firstrung.engine.input.CertificationRequirement;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.EmploymentType;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.Language;
import dev.firstrung.engine.input.LanguageLevel;
import dev.firstrung.engine.input.LanguageRequirement;
import dev.firstrung.engine.input.Pay;
import dev.firstrung.engine.input.PayPeriod;
import dev.firstrung.engine.input.Place;
import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.engine.input.SkillLevel;
import dev.firstrung.engine.input.WorkMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The states of the wire as the fit model takes them. Enumerations go by name, which {@code EngineInputsTest} holds equal. */
public final class EngineInputs {

    private EngineInputs() {}

    /**
     * The candidate as the model takes them.
     *
     * @throws IllegalArgumentException when the state breaks a rule of the model's inputs
     */
    public static Candidate candidate(CandidateState state) {
        var expected = state.salaryExpectation();
        return new Candidate(
                state.candidateId(),
                state.version(),
                state.asOf(),
                place(state.location()),
                state.workModes().stream()
                        .map(mode -> same(WorkMode.class, mode))
                        .collect(Collectors.toSet()),
                state.openToRelocate(),
                state.workAuthorization().countries(),
                state.workAuthorization().needsSponsorship(),
                expected == null
                        ? null
                        : Pay.atLeast(expected.min(), expected.currency(), same(PayPeriod.class, expected.period())),
                state.skills().stream().map(EngineInputs::heldSkill).toList(),
                state.education().stream()
                        .map(e -> new Education(same(DegreeLevel.class, e.level()), e.field(), e.endDate()))
                        .toList(),
                state.experience().stream()
                        .map(e -> new Experience(
                                same(Experience.Kind.class, e.kind()), e.startDate(), e.endDate(), e.skills()))
                        .toList(),
                state.certifications().stream()
                        .map(c -> new Certification(c.certification(), c.label(), c.date()))
                        .toList(),
                state.languages().stream()
                        .map(l -> new Language(l.language(), same(LanguageLevel.class, l.level())))
                        .toList());
    }

    /**
     * The job as the model takes it.
     *
     * @throws IllegalArgumentException when the state breaks a rule of the model's inputs
     */
    public static Job job(JobState state) {
        var salary = state.salary();
        var education = state.education();
        return new Job(
                state.jobId(),
                state.version(),
                sameOrNull(EmploymentType.class, state.employmentType()),
                sameOrNull(WorkMode.class, state.workMode()),
                state.locations().stream()
                        .map(p -> new Place(p.city(), p.region(), p.country()))
                        .toList(),
                salary == null || (salary.min() == null && salary.max() == null)
                        ? null
                        : new Pay(
                                salary.min(), salary.max(), salary.currency(), same(PayPeriod.class, salary.period())),
                requirements(state.requiredSkills()),
                requirements(state.preferredSkills()),
                state.minExperienceMonths(),
                education == null
                        ? null
                        : new EducationRequirement(
                                same(DegreeLevel.class, education.level()),
                                List.copyOf(education.fields()),
                                education.experienceCanReplace()),
                state.visaSponsorship(),
                state.languages().stream()
                        .map(l -> new LanguageRequirement(l.language(), same(LanguageLevel.class, l.level()), false))
                        .toList(),
                state.certifications().stream()
                        .map(c -> new CertificationRequirement(c.certification(), c.label(), c.mandatory()))
                        .toList());
    }

    private static HeldSkill heldSkill(CandidateState.HeldSkill held) {
        return new HeldSkill(
                held.skill(),
                held.label(),
                sameOrNull(SkillLevel.class, held.level()),
                held.evidence().stream()
                        .map(e -> new Evidence(same(Evidence.Kind.class, e.kind()), e.months(), e.lastUsed()))
                        .toList());
    }

    private static List<RequiredSkill> requirements(List<JobState.Requirement> requirements) {
        return requirements.stream()
                .map(r -> new RequiredSkill(
                        r.skill(),
                        r.label(),
                        List.copyOf(r.alternatives()),
                        r.importance(),
                        sameOrNull(SkillLevel.class, r.level()),
                        r.mandatory(),
                        r.fromText()))
                .toList();
    }

    private static @Nullable Place place(dev.firstrung.contracts.@Nullable Place place) {
        return place == null ? null : new Place(place.city(), place.region(), place.country());
    }

    private static <E extends Enum<E>> E same(Class<E> type, Enum<?> constant) {
        return Enum.valueOf(type, constant.name());
    }

    private static <E extends Enum<E>> @Nullable E sameOrNull(Class<E> type, @Nullable Enum<?> constant) {
        return constant == null ? null : same(type, constant);
    }
}
