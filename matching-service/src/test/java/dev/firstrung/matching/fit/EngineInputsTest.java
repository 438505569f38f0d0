package dev.firstrung.matching.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.CandidateState.Certification;
import dev.firstrung.contracts.CandidateState.Education;
import dev.firstrung.contracts.CandidateState.Evidence;
import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.CandidateState.Experience;
import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.CandidateState.HeldSkill;
import dev.firstrung.contracts.CandidateState.SalaryExpectation;
import dev.firstrung.contracts.CandidateState.Visibility;
import dev.firstrung.contracts.CandidateState.WorkAuthorization;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.JobState.CertificationRequirement;
import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.contracts.JobState.EmploymentType;
import dev.firstrung.contracts.JobState.Requirement;
import dev.firstrung.contracts.JobState.Salary;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.LanguageSkill;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.contracts.Place;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.contracts.WorkMode;
import dev.firstrung.engine.CandidateIndex;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.JobIndex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngineInputsTest {

    @Test
    void enumerationsOfWireAndModelHaveTheSameNames() {
        assertSameNames(DegreeLevel.values(), dev.firstrung.engine.input.DegreeLevel.values());
        assertSameNames(SkillLevel.values(), dev.firstrung.engine.input.SkillLevel.values());
        assertSameNames(LanguageLevel.values(), dev.firstrung.engine.input.LanguageLevel.values());
        assertSameNames(PayPeriod.values(), dev.firstrung.engine.input.PayPeriod.values());
        assertSameNames(WorkMode.values(), dev.firstrung.engine.input.WorkMode.values());
        assertSameNames(EmploymentType.values(), dev.firstrung.engine.input.EmploymentType.values());
        assertSameNames(EvidenceKind.values(), dev.firstrung.engine.input.Evidence.Kind.values());
        assertSameNames(ExperienceKind.values(), dev.firstrung.engine.input.Experience.Kind.values());
        assertSameNames(MatchState.Band.values(), dev.firstrung.engine.Band.values());
    }

    private static void assertSameNames(Enum<?>[] wire, Enum<?>[] model) {
        assertThat(Arrays.stream(wire).map(Enum::name))
                .containsExactlyElementsOf(Arrays.stream(model).map(Enum::name).toList());
    }

    /** What the wire let through and the model refused would be a record that stops the task that reads it, again and again. */
    @Test
    void takesWhateverTheWireLetsThrough() {
        var odd = new OddStates(20_261_122);
        var model = FitModel.v1();
        var jobs = new JobIndex(model);
        var candidates = new CandidateIndex(model);
        int taken = 0;
        for (int i = 0; i < 3_000; i++) {
            var candidate = odd.candidate("c" + i).map(EngineInputs::candidate);
            var job = odd.job("j" + i).map(EngineInputs::job);
            candidate.ifPresent(candidates::put);
            job.ifPresent(jobs::put);
            if (candidate.isPresent() && job.isPresent()) {
                assertThat(model.score(candidate.get(), job.get()).score()).isBetween(0, 100);
                taken++;
            }
        }
        assertThat(taken).isBetween(300, 2_700);
    }

    @Test
    void carriesEverythingOfACandidateThatIsScored() {
        var state = new CandidateState(
                "c1",
                3,
                LocalDate.of(2026, 11, 21),
                Visibility.BLIND,
                new Place("Austin", "TX", "US"),
                Set.of(WorkMode.REMOTE),
                true,
                new WorkAuthorization(Set.of("US"), true),
                new SalaryExpectation(85_000, "USD", PayPeriod.YEAR),
                List.of(new HeldSkill(
                        "python",
                        "Python",
                        SkillLevel.ADVANCED,
                        List.of(new Evidence(EvidenceKind.WORK, 6, YearMonth.of(2026, 9))))),
                List.of(new Education(DegreeLevel.MASTER, "mathematics", YearMonth.of(2026, 5))),
                List.of(new Experience(
                        ExperienceKind.COOP, YearMonth.of(2025, 6), YearMonth.of(2025, 8), List.of("python"))),
                List.of(new Certification("cka", "CKA", YearMonth.of(2026, 1))),
                List.of(new LanguageSkill("en", LanguageLevel.NATIVE)));

        assertThat(EngineInputs.candidate(state))
                .hasToString(
                        "Candidate[id=c1, version=3, asOf=2026-11-21, place=Place[city=Austin, region=TX, country=US],"
                                + " workModes=[REMOTE], openToRelocate=true, authorizedCountries=[US], needsSponsorship=true,"
                                + " expectedPay=Pay[min=85000, max=null, currency=USD, period=YEAR],"
                                + " skills=[HeldSkill[skill=python, label=Python, level=ADVANCED,"
                                + " evidence=[Evidence[kind=WORK, months=6, lastUsed=2026-09]]]],"
                                + " education=[Education[level=MASTER, field=mathematics, endDate=2026-05]],"
                                + " experience=[Experience[kind=COOP, startDate=2025-06, endDate=2025-08, skills=[python]]],"
                                + " certifications=[Certification[certification=cka, label=CKA, date=2026-01]],"
                                + " languages=[Language[language=en, level=NATIVE]]]");
    }

    @Test
    void carriesEverythingOfAJobThatIsScored() {
        var state = new JobState(
                "j1",
                7,
                "company",
                "Title",
                EmploymentType.INTERN,
                WorkMode.HYBRID,
                List.of(new Place("Austin", "TX", "US")),
                new Salary(1L, 2L, "USD", PayPeriod.HOUR),
                List.of(new Requirement("pytorch", "PyTorch", Set.of("jax"), 5, SkillLevel.BEGINNER, true, false)),
                List.of(new Requirement("docker", "Docker", Set.of(), null, null, false, true)),
                12,
                new EducationRequirement(DegreeLevel.BACHELOR, Set.of("mathematics"), true),
                false,
                List.of(new LanguageSkill("en", LanguageLevel.PROFICIENT)),
                List.of(new CertificationRequirement("cka", "CKA", true)),
                LocalDate.of(2027, 1, 31));

        assertThat(EngineInputs.job(state))
                .hasToString("Job[id=j1, version=7, employmentType=INTERN, workMode=HYBRID,"
                        + " places=[Place[city=Austin, region=TX, country=US]],"
                        + " pay=Pay[min=1, max=2, currency=USD, period=HOUR],"
                        + " requiredSkills=[RequiredSkill[skill=pytorch, label=PyTorch, alternatives=[jax], importance=5,"
                        + " level=BEGINNER, mandatory=true, derivedFromText=false]],"
                        + " preferredSkills=[RequiredSkill[skill=docker, label=Docker, alternatives=[], importance=null,"
                        + " level=null, mandatory=false, derivedFromText=true]],"
                        + " minExperienceMonths=12, education=EducationRequirement[level=BACHELOR, fields=[mathematics],"
                        + " experienceCanReplace=true], visaSponsorship=false,"
                        + " languages=[LanguageRequirement[language=en, level=PROFICIENT, mandatory=false]],"
                        + " certifications=[CertificationRequirement[certification=cka, label=CKA, mandatory=true]]]");
    }
}
