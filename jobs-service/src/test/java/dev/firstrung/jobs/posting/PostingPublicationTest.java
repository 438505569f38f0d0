package dev.firstrung.jobs.posting;

import static dev.firstrung.jobs.posting.TestPostings.NOW;
import static dev.firstrung.jobs.posting.TestPostings.input;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.JobState.CertificationRequirement;
import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.contracts.JobState.EmploymentType;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.LanguageSkill;
import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.contracts.Place;
import dev.firstrung.contracts.Publication;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.contracts.WorkMode;
import dev.firstrung.jobs.terms.Conditions;
import dev.firstrung.jobs.terms.LastDay;
import dev.firstrung.jobs.terms.Pay;
import dev.firstrung.jobs.terms.PostingStatus;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.SkillRequirement;
import dev.firstrung.jobs.terms.TextFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PostingPublicationTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private static final Conditions STATED = new Conditions(
            null,
            new Pay(new BigDecimal("31.5"), null, "USD", PayPeriod.HOUR),
            List.of(new SkillRequirement(
                    "pytorch", "PyTorch", Set.of("tensorflow"), 5, SkillLevel.BEGINNER, true, null)),
            List.of(),
            null,
            new EducationRequirement(DegreeLevel.BACHELOR, Set.of("statistics"), true),
            false,
            List.of(new LanguageSkill("en", LanguageLevel.PROFICIENT)),
            List.of(new CertificationRequirement("cka", "CKA", false)));

    private static final TextFacts FACTS = new TextFacts(
            new Conditions(
                    WorkMode.HYBRID,
                    null,
                    List.of(),
                    List.of(new SkillRequirement("docker", "Docker", Set.of(), null, null, false, "Docker is a plus")),
                    12,
                    null,
                    true,
                    List.of(),
                    List.of()),
            List.of(),
            Map.of());

    private static Posting posting(PostingStatus status) {
        PostingTerms terms = new PostingTerms(
                "Engineer",
                "Docker is a plus",
                EmploymentType.FULL_TIME,
                List.of(new Place("Austin", "TX", "US")),
                STATED,
                LAST_DAY,
                2);
        return Posting.create("p1", "c1", "Acme", input(terms, status), FACTS, NOW);
    }

    @Test
    void tellsTheWholeStateOfAnOpenPosting() {
        assertThat(PostingPublication.publication(PostingDocument.of(posting(PostingStatus.OPEN)), NOW))
                .isEqualTo(new Publication.Present(new JobState(
                        "p1",
                        1,
                        "c1",
                        "Engineer",
                        EmploymentType.FULL_TIME,
                        WorkMode.HYBRID,
                        List.of(new Place("Austin", "TX", "US")),
                        new JobState.Salary(32L, null, "USD", PayPeriod.HOUR),
                        List.of(new JobState.Requirement(
                                "pytorch", "PyTorch", Set.of("tensorflow"), 5, SkillLevel.BEGINNER, true, false)),
                        List.of(new JobState.Requirement("docker", "Docker", Set.of(), null, null, false, true)),
                        12,
                        new EducationRequirement(DegreeLevel.BACHELOR, Set.of("statistics"), true),
                        false,
                        List.of(new LanguageSkill("en", LanguageLevel.PROFICIENT)),
                        List.of(new CertificationRequirement("cka", "CKA", false)),
                        LAST_DAY)));
    }

    @Test
    void tellsOfOthersOnlyThatTheyAreNotThere() {
        Publication absent = new Publication.Absent("p1", 1);
        assertThat(PostingPublication.publication(PostingDocument.of(posting(PostingStatus.DRAFT)), NOW))
                .isEqualTo(absent);
        assertThat(PostingPublication.publication(PostingDocument.of(posting(PostingStatus.CLOSED)), NOW))
                .isEqualTo(absent);
        assertThat(PostingPublication.publication(
                        PostingDocument.of(posting(PostingStatus.OPEN)), LastDay.end(LAST_DAY)))
                .isEqualTo(absent);
    }

    @Test
    void saysThatAnErasedPostingIsErased() {
        PostingDocument erased = PostingDocument.erased(posting(PostingStatus.OPEN), NOW);
        assertThat(PostingPublication.publication(erased, NOW)).isEqualTo(new Publication.Erased("p1", 2));
        assertThat(erased.toString()).doesNotContain("Engineer").doesNotContain("Docker");
    }
}
