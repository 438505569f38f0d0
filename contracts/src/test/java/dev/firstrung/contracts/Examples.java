package dev.firstrung.contracts;

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
import dev.firstrung.contracts.JobState.CertificationRequirement;
import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.contracts.JobState.EmploymentType;
import dev.firstrung.contracts.JobState.Requirement;
import dev.firstrung.contracts.JobState.Salary;
import dev.firstrung.contracts.MatchState.Band;
import dev.firstrung.contracts.MatchState.Because;
import dev.firstrung.contracts.MatchState.Change;
import dev.firstrung.contracts.MatchState.LedgerLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** One full example of each record: what the golden files hold. */
final class Examples {

    static final String CANDIDATE_ID = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private Examples() {}

    static CandidateState candidate() {
        return new CandidateState(
                CANDIDATE_ID,
                3,
                LocalDate.of(2026, 11, 21),
                Visibility.BLIND,
                new Place("Austin", "TX", "US"),
                Set.of(WorkMode.REMOTE, WorkMode.HYBRID),
                true,
                new WorkAuthorization(Set.of("US", "CA"), false),
                new SalaryExpectation(85_000, "USD", PayPeriod.YEAR),
                List.of(new HeldSkill(
                        "python",
                        "Python",
                        SkillLevel.INTERMEDIATE,
                        List.of(new Evidence(EvidenceKind.PROJECT, 6, YearMonth.of(2026, 9))))),
                List.of(new Education(DegreeLevel.BACHELOR, "computer science", YearMonth.of(2026, 5))),
                List.of(new Experience(
                        ExperienceKind.INTERNSHIP,
                        YearMonth.of(2025, 6),
                        YearMonth.of(2025, 8),
                        List.of("python", "sql"))),
                List.of(new Certification(
                        "aws-certified-cloud-practitioner", "AWS Certified Cloud Practitioner", YearMonth.of(2026, 1))),
                List.of(new LanguageSkill("en", LanguageLevel.NATIVE)));
    }

    static JobState job() {
        return new JobState(
                "5b1f0a52-93a5-4f4e-8d5c-000000000001",
                7,
                "5b1f0a52-93a5-4f4e-8d5c-00000000000c",
                "Associate Machine Learning Engineer",
                EmploymentType.FULL_TIME,
                WorkMode.HYBRID,
                List.of(new Place("Austin", "TX", "US")),
                new Salary(80_000L, 110_000L, "USD", PayPeriod.YEAR),
                List.of(new Requirement(
                        "pytorch", "PyTorch", Set.of("tensorflow"), 5, SkillLevel.BEGINNER, true, false)),
                List.of(new Requirement("docker", "Docker", Set.of(), null, null, false, true)),
                12,
                new EducationRequirement(DegreeLevel.BACHELOR, Set.of("computer science", "mathematics"), true),
                false,
                List.of(new LanguageSkill("en", LanguageLevel.PROFICIENT)),
                List.of(new CertificationRequirement(
                        "aws-certified-cloud-practitioner", "AWS Certified Cloud Practitioner", false)),
                LocalDate.of(2027, 1, 31));
    }

    static CompanyState company() {
        return new CompanyState("5b1f0a52-93a5-4f4e-8d5c-00000000000c", 2, "Lantern Robotics", Set.of(CANDIDATE_ID));
    }

    static MatchState match() {
        return new MatchState(
                CANDIDATE_ID,
                "5b1f0a52-93a5-4f4e-8d5c-000000000001",
                "5b1f0a52-93a5-4f4e-8d5c-00000000000c",
                "Associate Machine Learning Engineer",
                42,
                Change.APPEARED,
                30,
                Band.STRETCH,
                true,
                List.of(new LedgerLine(
                        "REQUIRED_SKILLS",
                        30,
                        100,
                        List.of(new Because(
                                "Python, intermediate", "PyTorch, required", "PyTorch implies Python (40 %)")),
                        List.of("PyTorch"))),
                "fit-1.0",
                3,
                7,
                Instant.parse("2026-11-21T12:00:00Z"));
    }
}
