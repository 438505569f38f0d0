package dev.firstrung.profiles.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.LanguageSkill;
import dev.firstrung.contracts.Place;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.contracts.Wire;
import dev.firstrung.profiles.skill.TestTaxonomy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class CandidateStatesTest {

    private static final AccountKey ID = AccountKey.of("http://issuer", "ada");
    private static final Instant SAVED = Instant.parse("2026-11-21T23:59:59.999Z");

    private final CandidateStates states =
            new CandidateStates(TestTaxonomy.NAMES, TestTaxonomy.TAXONOMY, TestTaxonomy.FINDER);

    @Test
    void carriesWhatScoringNeeds() {
        CandidateState state = of(ProfileBuilder.full().build());

        assertThat(state.candidateId()).isEqualTo(ID.value());
        assertThat(state.version()).isEqualTo(7);
        assertThat(state.asOf()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(state.location()).isEqualTo(new Place("Austin", "TX", "US"));
        assertThat(state.skills().getFirst().skill()).isEqualTo("python");
        assertThat(state.skills().getFirst().label()).isEqualTo("Python");
        assertThat(state.skills().getFirst().level()).isEqualTo(SkillLevel.INTERMEDIATE);
        assertThat(state.skills().getFirst().evidence())
                .containsExactly(new CandidateState.Evidence(EvidenceKind.PROJECT, 6, YearMonth.of(2026, 9)));
        assertThat(state.education())
                .containsExactly(
                        new CandidateState.Education(DegreeLevel.BACHELOR, "computer science", YearMonth.of(2026, 5)));
        assertThat(state.languages()).containsExactly(new LanguageSkill("en", LanguageLevel.NATIVE));
    }

    @Test
    void readsAnExperiencesSkillsInItsTitleAndDescription() {
        Profile profile = ProfileBuilder.blank()
                .withExperience(ExperienceKind.JOB, "Java Developer", "Acme", "2024-01", null, "Wrote SQL and Java.")
                .build();

        assertThat(of(profile).experience())
                .singleElement()
                .satisfies(job -> assertThat(job.skills()).containsExactly("java", "sql"))
                .satisfies(job -> assertThat(job.endDate()).isNull());
    }

    @Test
    void leavesOutEverythingThatTellsWhoItIs() {
        Profile profile = ProfileBuilder.full()
                .withExperience(
                        ExperienceKind.JOB, "Keeper of Secretus", "Secretus Ltd", "2020", "2021", "Secretus Python")
                .build();

        assertThat(new String(Wire.write(of(profile)), StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("Quillfeather")
                .doesNotContain("Curious")
                .doesNotContain("Weaving")
                .doesNotContain("Analytical College")
                .doesNotContain("Difference Works")
                .doesNotContain("Software Intern")
                .doesNotContain("dashboards")
                .doesNotContain("Amazon")
                .doesNotContainIgnoringCase("secretus");
    }

    @Test
    void keepsAnUnknownSkillByItsNormalisedText() {
        assertThat(of(ProfileBuilder.full().build()).skills().getLast())
                .isEqualTo(
                        new CandidateState.HeldSkill("loom-whispering", "Loom Whispering", null, java.util.List.of()));
    }

    @Test
    void findsTheCertificateThatALongerNameContains() {
        Profile profile = ProfileBuilder.blank()
                .withCertification("AWS Certified Cloud Practitioner (CLF-C02)", "Amazon", "2026")
                .withCertification("Master Weaver, first class", null, null)
                .withCertification("***", null, null)
                .build();

        assertThat(of(profile).certifications())
                .containsExactly(
                        new CandidateState.Certification(
                                "aws-certified-cloud-practitioner",
                                "AWS Certified Cloud Practitioner",
                                YearMonth.of(2026, 6)),
                        new CandidateState.Certification(
                                "master-weaver-first-class", "Master Weaver, first class", null));
    }

    @Test
    void neverEndsAnExperienceBeforeItStarts() {
        Profile profile = ProfileBuilder.blank()
                .withExperience(ExperienceKind.JOB, null, null, "2026-09", "2026", null)
                .build();

        assertThat(of(profile).experience().getFirst().endDate()).isEqualTo(YearMonth.of(2026, 9));
    }

    @Test
    void saysNothingOfAPlaceThatIsNotStated() {
        assertThat(of(ProfileBuilder.blank().livingIn(null, null, null).build()).location())
                .isNull();
    }

    private CandidateState of(Profile profile) {
        return states.of(new SavedProfile(ID, 7, SAVED, profile));
    }
}
