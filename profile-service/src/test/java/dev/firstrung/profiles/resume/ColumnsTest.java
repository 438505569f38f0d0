package dev.firstrung.profiles.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.profiles.document.DocumentTexts;
import dev.firstrung.profiles.document.Files;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.skill.TestTaxonomy;
import dev.firstrung.skills.resume.ResumeReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Résumés in two columns, as a PDF, with sections in both. */
class ColumnsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final List<String> TOP = List.of("Ada Quillfeather", "ada@example.com | Austin, TX");
    private static final List<String> LEFT = List.of(
            "SKILLS",
            "Docker, Git, Linux",
            "Tableau, SQL",
            "LANGUAGES",
            "English (native)",
            "German (B1)",
            "CERTIFICATIONS",
            "AWS Certified Cloud Practitioner",
            "EDUCATION",
            "B.S. in Computer Science",
            "Example University, 2025");
    private static final List<String> RIGHT = List.of(
            "EXPERIENCE",
            "Software Intern, Difference Works",
            "June 2025 - August 2025",
            "Built dashboards with Python",
            "and PostgreSQL for two teams.",
            "Data Analyst, Weaver Ltd",
            "January 2024 - May 2025",
            "Wrote reports in Excel.",
            "PROJECTS",
            "Image classifier in PyTorch",
            "for a museum of natural history");

    private final DocumentTexts documents = new DocumentTexts(DataSize.ofMegabytes(64), Duration.ofMinutes(5));
    private final ResumeFile file = new ResumeFile(
            documents,
            new JsonResumeReader(TestTaxonomy.NAMES, new ProseSkills(TestTaxonomy.TAXONOMY, TestTaxonomy.FINDER), NOW),
            new TextResumeReader(
                    new ResumeReader(TestTaxonomy.TAXONOMY, TestTaxonomy.FINDER), TestTaxonomy.NAMES, NOW));

    @ParameterizedTest(name = "row by row: {0}")
    @ValueSource(booleans = {false, true})
    void keepsColumnsApart(boolean byRow) {
        Profile profile = file.read(Files.twoColumns(TOP, LEFT, RIGHT, byRow)).profile();

        assertThat(profile.displayName()).isEqualTo("Ada Quillfeather");
        assertThat(profile.experience())
                .extracting(Profile.Experience::title, Profile.Experience::organization)
                .containsExactly(tuple("Software Intern", "Difference Works"), tuple("Data Analyst", "Weaver Ltd"));
        assertThat(profile.experience())
                .extracting(Profile.Experience::description)
                .containsExactly(
                        "Built dashboards with Python\nand PostgreSQL for two teams.", "Wrote reports in Excel.");
        assertThat(profile.education())
                .containsExactly(
                        new Profile.Education(DegreeLevel.BACHELOR, "computer science", "Example University", "2025"));
        assertThat(profile.languages())
                .containsExactly(
                        new Profile.Language("en", LanguageLevel.NATIVE),
                        new Profile.Language("de", LanguageLevel.INDEPENDENT));
        assertThat(evidence(profile, "docker")).isEmpty();
        assertThat(evidence(profile, "tableau")).isEmpty();
        assertThat(evidence(profile, "python"))
                .extracting(Profile.Evidence::kind)
                .containsExactly(EvidenceKind.INTERNSHIP);
        assertThat(evidence(profile, "pytorch"))
                .extracting(Profile.Evidence::kind)
                .containsExactly(EvidenceKind.PROJECT);
    }

    @Test
    void leavesDatesAtTheRightBesideTheirTitles() {
        List<String> titles = List.of(
                "EXPERIENCE",
                "Software Intern, Difference Works",
                "Built dashboards with Python and PostgreSQL for two teams, and tested them with users.",
                "Data Analyst, Weaver Ltd",
                "Wrote reports in Excel that the whole company read each week, and taught two others.");
        List<String> dates = List.of(" ", "June 2025 - August 2025", " ", "January 2024 - May 2025", " ");

        Profile profile = file.read(Files.twoColumns(TOP, titles, dates, true)).profile();

        assertThat(profile.experience())
                .extracting(Profile.Experience::title, Profile.Experience::startDate)
                .containsExactly(tuple("Software Intern", "2025-06"), tuple("Data Analyst", "2024-01"));
    }

    private static List<Profile.Evidence> evidence(Profile profile, String skill) {
        return profile.skills().stream()
                .filter(held -> held.skill().equals(skill))
                .findFirst()
                .orElseThrow()
                .evidence();
    }
}
