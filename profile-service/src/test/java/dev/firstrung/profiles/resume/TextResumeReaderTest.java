package dev.firstrung.profiles.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.profiles.profile.Profile;
import dev.firstrung.profiles.skill.TestTaxonomy;
import dev.firstrung.skills.resume.ResumeReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextResumeReaderTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    private static final String TEXT = """
            Ada Quillfeather
            ada@example.com | Austin, TX

            EDUCATION
            Bachelor of Science in Computer Science, 2026

            EXPERIENCE
            Software Intern at Difference Works, June 2025 - August 2025
            Built dashboards with Python and PostgreSQL.
            Data Analyst, Weaver Ltd, January 2024 - May 2025
            Wrote reports in Excel.

            SKILLS
            Java, Docker

            CERTIFICATIONS
            AWS Certified Cloud Practitioner

            LANGUAGES
            English (fluent)
            German
            """;

    private final TextResumeReader reader =
            new TextResumeReader(new ResumeReader(TestTaxonomy.TAXONOMY, TestTaxonomy.FINDER), TestTaxonomy.NAMES, NOW);

    @Test
    void readsWhoItIsAndWhere() {
        Profile profile = reader.read(TEXT).profile();

        assertThat(profile.displayName()).isEqualTo("Ada Quillfeather");
        assertThat(profile.location()).isEqualTo(new Profile.Location("Austin", "TX", "US"));
    }

    @Test
    void readsWorkUpToTheNextJobOrHeading() {
        assertThat(reader.read(TEXT).profile().experience())
                .extracting(Profile.Experience::kind, Profile.Experience::startDate, Profile.Experience::endDate)
                .containsExactly(
                        tuple(ExperienceKind.INTERNSHIP, "2025-06", "2025-08"),
                        tuple(ExperienceKind.JOB, "2024-01", "2025-05"));
        assertThat(reader.read(TEXT).profile().experience())
                .extracting(Profile.Experience::description)
                .containsExactly("Built dashboards with Python and PostgreSQL.", "Wrote reports in Excel.");
    }

    @Test
    void givesASkillTheWorkThatShowsIt() {
        assertThat(skill("python").evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.kind()).isEqualTo(EvidenceKind.INTERNSHIP);
            assertThat(evidence.months()).isEqualTo(3);
            assertThat(evidence.lastUsed()).isEqualTo("2025-08");
            assertThat(evidence.note()).contains("Intern");
        });
        assertThat(skill("java").evidence()).isEmpty();
    }

    @Test
    void keepsTheMonthOfADegree() {
        Proposal proposal = reader.read("Education\nB.S. in Computer Science, Example University, May 2027");

        assertThat(proposal.profile().education())
                .containsExactly(new Profile.Education(
                        DegreeLevel.BACHELOR, "computer science", "Example University", "2027-05"));
    }

    @Test
    void readsEducationCertificatesAndLanguages() {
        Proposal proposal = reader.read(TEXT);

        assertThat(proposal.profile().education())
                .containsExactly(new Profile.Education(DegreeLevel.BACHELOR, "computer science", null, "2026"));
        assertThat(proposal.profile().certifications())
                .containsExactly(new Profile.Certification("AWS Certified Cloud Practitioner", null, null));
        assertThat(proposal.profile().languages())
                .containsExactly(
                        new Profile.Language("en", LanguageLevel.PROFICIENT),
                        new Profile.Language("de", LanguageLevel.INDEPENDENT));
        assertThat(proposal.warnings()).singleElement().asString().contains("German");
    }

    @Test
    void tellsOfACertificateWhatTheLineSays() {
        Proposal proposal = reader.read(
                "Certifications\nAWS Certified Solutions Architect – Associate, Amazon, 2021\nLoom Keeping, Udemy, June 2019\n");

        assertThat(proposal.profile().certifications())
                .containsExactly(
                        new Profile.Certification("AWS Certified Solutions Architect – Associate", "Amazon", "2021"),
                        new Profile.Certification("Loom Keeping", "Udemy", "2019-06"));
    }

    @Test
    void givesEveryItemThePlaceWhereItStands() {
        Proposal proposal = reader.read(TEXT);

        assertThat(proposal.evidence())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(TEXT.substring(finding.start(), finding.end()))
                        .startsWith(finding.quote().replace("…", "")));
        for (int i = 0; i < proposal.profile().skills().size(); i++) {
            String item = "skills[" + i + "]";
            assertThat(proposal.evidence()).anyMatch(finding -> finding.item().equals(item));
        }
    }

    @Test
    void takesTheMonthsThatAListStates() {
        assertThat(reader.read("Skill Details\nJava- Exprience - 24 months\nSQL- Exprience - 6 months")
                        .profile()
                        .skills())
                .extracting(
                        Profile.Skill::skill,
                        skill -> skill.evidence().getFirst().months())
                .containsExactly(tuple("java", 24), tuple("sql", 6));
    }

    @Test
    void joinsAnOrganizationWithTheDatesBelowIt() {
        Proposal proposal = reader.read("""
                Company Details
                company - Weaver Ltd
                description -
                Work experience
                Nov 2015 to June 2016
                Kept the looms running.
                company - Weaver Ltd
                description -
                """);

        assertThat(proposal.profile().experience())
                .containsExactly(new Profile.Experience(
                        ExperienceKind.JOB, null, "Weaver Ltd", "2015-11", "2016-06", "Kept the looms running."));
        assertThat(proposal.warnings()).anyMatch(warning -> warning.contains("No title"));
    }

    @Test
    void keepsAYearAsAYear() {
        Profile profile = reader.read("Experience\nData Analyst, Weaver Ltd, 2021 - Present\nReports in Excel.\n"
                        + "Education\nB.S. in Computer Science, Example University, 2020")
                .profile();

        assertThat(profile.experience().getFirst().startDate()).isEqualTo("2021");
        assertThat(profile.education().getFirst().endDate()).isEqualTo("2020");
    }

    @Test
    void tellsThePersonThatWorkHasALengthButNoDates() {
        Proposal proposal =
                reader.read("Experience\nData Analyst, Weaver Ltd (2 years 3 months)\nWrote reports in Excel.");

        assertThat(proposal.profile().experience())
                .extracting(Profile.Experience::title, Profile.Experience::startDate)
                .containsExactly(tuple("Data Analyst", null));
        assertThat(proposal.warnings())
                .singleElement()
                .asString()
                .contains("Weaver Ltd")
                .contains("27 months")
                .contains("add when it started");
        assertThat(proposal.profile().skills().getFirst().evidence().getFirst().months())
                .isEqualTo(27);
    }

    @Test
    void tellsThePersonOfAFewGapsAndHowManyMoreThereAre() {
        String work = IntStream.rangeClosed(1, 60)
                .mapToObj("Data Analyst, Weaver Ltd (%d months)\nReports\n"::formatted)
                .collect(Collectors.joining());

        List<String> warnings = reader.read("Experience\n" + work).warnings();

        assertThat(warnings).filteredOn(warning -> warning.contains("Weaver")).hasSize(5);
        assertThat(warnings).anyMatch(warning -> warning.startsWith("45 more entries"));
        assertThat(warnings).hasSize(7);
    }

    @Test
    void takesNoHeadingForAName() {
        for (String top : List.of(
                "Technical Skills\nJava, a@b.com\n",
                "Education Details\nme@example.com\n",
                "Curriculum Vitae\nme@example.com\n",
                "Ada Quillfeather\nno way to reach her\n")) {
            assertThat(reader.read(top).profile().displayName()).as(top).isNull();
        }
    }

    @Test
    void findsTheNameAndTownBesideAColumn() {
        Profile linkedIn = reader.read("""
                        Contact
                        www.linkedin.com/in/ada-quillfeather-90 (LinkedIn)
                        Top Skills
                        Kubernetes
                        Languages
                        Spanish (Native or Bilingual)
                        Ada Quillfeather
                        Backend Engineer at Loomworks
                        Lima, Peru
                        Experience
                        Weaver Ltd
                        2 years 1 month
                        Software Developer
                        January 2023 - December 2023 (1 year)
                        Arequipa, Peru
                        Kept a Django application.
                        Software Development Intern
                        December 2021 - December 2022 (1 year 1 month)
                        Arequipa, Peru
                        """).profile();

        assertThat(linkedIn.displayName()).isEqualTo("Ada Quillfeather");
        assertThat(linkedIn.location()).isEqualTo(new Profile.Location("Lima", null, "PE"));
        assertThat(linkedIn.experience())
                .extracting(Profile.Experience::title, Profile.Experience::organization)
                .containsExactly(
                        tuple("Software Developer", "Weaver Ltd"), tuple("Software Development Intern", "Weaver Ltd"));
    }

    @Test
    void readsANameInTwoLinesAndBelowAHeading() {
        assertThat(reader.read("SKILLS\nJava\nada.quillfeather@example.com\nADA\nQUILLFEATHER\n")
                        .profile()
                        .displayName())
                .isEqualTo("ADA QUILLFEATHER");
        assertThat(reader.read("RESUME\nAda Quillfeather\nMobile: +91 98765 00000\n")
                        .profile()
                        .displayName())
                .isEqualTo("Ada Quillfeather");
    }

    @Test
    void takesTheHomeAndNoEmployersTown() {
        assertThat(home("Ada Quillfeather\n14 Rosehill Street, Leeds, UK · ada@example.org"))
                .isEqualTo("Leeds");
        assertThat(home("Address: Flat 4, Shanti Nagar, Nashik, Maharashtra - 422001"))
                .isEqualTo("Nashik");
        assertThat(home("Education\nExample University\nAustin, TX\nB.S., 2020"))
                .isNull();
    }

    private @Nullable String home(String text) {
        Profile.Location home = reader.read(text).profile().location();
        return home == null ? null : home.city();
    }

    @Test
    void saysSoWhenItRecognisesNothing() {
        assertThat(reader.read("Lorem ipsum dolor sit amet").warnings()).hasSize(1);
    }

    private Profile.Skill skill(String code) {
        return reader.read(TEXT).profile().skills().stream()
                .filter(skill -> skill.skill().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
