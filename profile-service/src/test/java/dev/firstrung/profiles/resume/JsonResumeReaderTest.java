package dev.firstrung.profiles.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.skill.TestTaxonomy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonResumeReaderTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

    private final JsonResumeReader reader =
            new JsonResumeReader(TestTaxonomy.NAMES, new ProseSkills(TestTaxonomy.TAXONOMY, TestTaxonomy.FINDER), NOW);

    @Test
    void readsBasics() {
        Proposal proposal = reader.read("""
                {"basics": {"name": "Ada Quillfeather", "label": "Junior Developer", "email": "ada@example.com",
                 "location": {"address": "1 Mill Lane", "city": "Austin", "region": "TX", "countryCode": "US"}}}""");

        assertThat(proposal.profile().displayName()).isEqualTo("Ada Quillfeather");
        assertThat(proposal.profile().headline()).isEqualTo("Junior Developer");
        assertThat(proposal.profile().location()).isEqualTo(new Profile.Location("Austin", "TX", "US"));
        assertThat(proposal.evidence())
                .contains(new Proposal.Finding("displayName", "/basics/name", 0, 16, "Ada Quillfeather"));
        assertThat(proposal.toString()).doesNotContain("ada@example.com").doesNotContain("Mill Lane");
    }

    @Test
    void readsWorkWithTheSkillsItShows() {
        Proposal proposal = reader.read("""
                {"work": [{"name": "Difference Works", "position": "Software Intern", "startDate": "2025-06", "endDate": "2025-08-31",
                 "summary": "Built dashboards with Python.", "highlights": ["Tuned SQL queries"]}],
                 "volunteer": [{"organization": "Code Club", "position": "Teacher", "startDate": "2024-01"}]}""");

        assertThat(proposal.profile().experience())
                .containsExactly(
                        new Profile.Experience(
                                ExperienceKind.INTERNSHIP,
                                "Software Intern",
                                "Difference Works",
                                "2025-06",
                                "2025-08-31",
                                "Built dashboards with Python.\nTuned SQL queries"),
                        new Profile.Experience(
                                ExperienceKind.VOLUNTEER, "Teacher", "Code Club", "2024-01", null, null));
        assertThat(proposal.profile().skills())
                .contains(new Profile.Skill(
                        "python",
                        null,
                        List.of(new Profile.Evidence(
                                EvidenceKind.INTERNSHIP, "Software Intern, Difference Works", 3, "2025-08-31"))));
        int at = indexOf(proposal, "python");
        assertThat(proposal.evidence())
                .contains(new Proposal.Finding("skills[" + at + "]", "/work/0/summary", 22, 28, "Python"));
    }

    @Test
    void readsSkillsWithTheirKeywords() {
        Proposal proposal = reader.read("""
                {"skills": [{"name": "Backend stuff", "level": "Master", "keywords": ["Java", "PostgreSQL"]},
                 {"name": "PYTHON", "level": "beginner"}, {"name": "Loom Whispering"}]}""");

        assertThat(proposal.profile().skills())
                .extracting(Profile.Skill::skill)
                .containsExactly("java", "postgresql", "python", "Loom Whispering");
        assertThat(proposal.profile().skills())
                .extracting(Profile.Skill::level)
                .containsExactly(SkillLevel.ADVANCED, SkillLevel.ADVANCED, SkillLevel.BEGINNER, null);
    }

    @Test
    void readsEducationCertificatesLanguagesAndProjects() {
        Proposal proposal = reader.read("""
                {"education": [{"institution": "Analytical College", "area": "Computer Science", "studyType": "B.Sc.", "endDate": "2026",
                  "courses": ["DB1101 - Basic SQL"]}],
                 "certificates": [{"name": "AWS Certified Cloud Practitioner", "issuer": "Amazon", "date": "2026-01"}],
                 "languages": [{"language": "English", "fluency": "Native speaker"}, {"language": "Deutsch", "fluency": "B2"}],
                 "projects": [{"name": "Weaver", "description": "Patterns in PyTorch", "keywords": ["Docker", "Chrome Thing"],
                  "startDate": "2026-01", "endDate": "2026-03"}]}""");

        assertThat(proposal.profile().education())
                .containsExactly(
                        new Profile.Education(DegreeLevel.BACHELOR, "Computer Science", "Analytical College", "2026"));
        assertThat(proposal.profile().certifications())
                .containsExactly(new Profile.Certification("AWS Certified Cloud Practitioner", "Amazon", "2026-01"));
        assertThat(proposal.profile().languages())
                .containsExactly(
                        new Profile.Language("en", LanguageLevel.NATIVE),
                        new Profile.Language("de", LanguageLevel.INDEPENDENT));
        assertThat(proposal.profile().skills())
                .contains(new Profile.Skill(
                        "docker", null, List.of(new Profile.Evidence(EvidenceKind.PROJECT, "Weaver", 3, "2026-03"))))
                .extracting(Profile.Skill::skill)
                .contains("sql", "pytorch")
                .doesNotContain("Chrome Thing");
    }

    @Test
    void leavesOutWhatItCannotReadWithAWarning() {
        Proposal proposal = reader.read("""
                {"work": [{"name": "Acme", "position": 7, "startDate": "last summer", "endDate": "1066"},
                  {"name": "Beta", "startDate": "2025", "endDate": "2020"}, "what?", {}],
                 "education": [{"institution": "School of Life"}], "languages": [{"language": "Klingon", "fluency": "native"}],
                 "skills": "Java", "basics": []}""");

        assertThat(proposal.profile().experience())
                .containsExactly(
                        new Profile.Experience(ExperienceKind.JOB, null, "Acme", null, null, null),
                        new Profile.Experience(ExperienceKind.JOB, null, "Beta", null, null, null));
        assertThat(proposal.profile().education()).isEmpty();
        assertThat(proposal.warnings())
                .hasSize(5)
                .anyMatch(warning -> warning.contains("last summer"))
                .anyMatch(warning -> warning.contains("1066"))
                .anyMatch(warning -> warning.contains("School of Life"))
                .anyMatch(warning -> warning.contains("Klingon"));
    }

    @Test
    void givesEveryItemAPlace() {
        Proposal proposal = reader.read("""
                {"work": [{"name": "Acme", "position": "Clerk", "summary": "Excel and SQL"}], "skills": [{"name": "Java"}],
                 "education": [{"studyType": "PhD"}], "certificates": [{"name": "First Aid"}],
                 "languages": [{"language": "French"}]}""");

        Profile profile = proposal.profile();
        assertPlaces(proposal, "skills", profile.skills().size());
        assertPlaces(proposal, "education", profile.education().size());
        assertPlaces(proposal, "experience", profile.experience().size());
        assertPlaces(proposal, "certifications", profile.certifications().size());
        assertPlaces(proposal, "languages", profile.languages().size());
    }

    @Test
    void refusesWhatIsNoJsonResume() {
        assertThatThrownBy(() -> reader.read("{\"a\": 1}"))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ResumeProblems.UNSUPPORTED));
        for (String broken : List.of("{", "{]", "{\"a\":".repeat(5_000))) {
            assertThatThrownBy(() -> reader.read(broken))
                    .isInstanceOfSatisfying(
                            ApiException.class,
                            refused -> assertThat(refused.type()).isEqualTo(ResumeProblems.UNREADABLE));
        }
    }

    private static int indexOf(Proposal proposal, String skill) {
        return proposal.profile().skills().stream()
                .map(Profile.Skill::skill)
                .toList()
                .indexOf(skill);
    }

    private static void assertPlaces(Proposal proposal, String list, int size) {
        assertThat(size).isPositive();
        for (int i = 0; i < size; i++) {
            String item = list + "[" + i + "]";
            assertThat(proposal.evidence()).anyMatch(finding -> finding.item().equals(item));
        }
    }
}
