package dev.firstrung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.engine.Ineligibility.Reason;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.CertificationRequirement;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.Experience;
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
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FitModelTest {

    private static final YearMonth RECENTLY = YearMonth.from(RandomInputs.AS_OF).minusMonths(3);

    private final FitModel model = FitModel.v1(TestRelations.INSTANCE);

    @Test
    void givesAPerfectCandidateEveryPoint() {
        EditedCandidate candidate = EditedCandidate.empty()
                .skill("python", SkillLevel.ADVANCED, new Evidence(Evidence.Kind.INTERNSHIP, 8, RECENTLY));
        candidate.place = new Place("New York", "NY", "United States");
        EditedJob job = EditedJob.empty().requires("python", 5, SkillLevel.ADVANCED);
        job.workMode = WorkMode.ONSITE;
        job.places.add(new Place("New York City", "New York", "US"));

        FitScore score = model.score(candidate.done(), job.done());

        assertThat(score.score()).isEqualTo(100);
        assertThat(score.band()).isEqualTo(Band.STRONG);
        assertThat(score.ledger()).allMatch(line -> line.missing().isEmpty());
    }

    @Test
    void givesNobodyEveryPointOfAPostingThatStatesNothing() {
        FitScore score = model.score(
                EditedCandidate.empty().skill("python", SkillLevel.ADVANCED).done(),
                EditedJob.empty().done());

        assertThat(score.score()).isZero();
        assertThat(score.ledger()).singleElement().satisfies(line -> {
            assertThat(line.criterion()).isEqualTo(Criterion.SKILLS_NOT_STATED);
            assertThat(line.possible()).isEqualTo(100);
        });
    }

    @Test
    void letsNoSingleSkillFoundInTheTextDecide() {
        EditedJob job = EditedJob.empty().mentions("python");
        FitScore score = model.score(
                EditedCandidate.empty().skill("python", SkillLevel.ADVANCED).done(), job.done());

        assertThat(score.ledger().getFirst().possible()).isEqualTo(20);
        assertThat(score.ledger().get(1)).satisfies(line -> {
            assertThat(line.criterion()).isEqualTo(Criterion.SKILLS_NOT_STATED);
            assertThat(line.possible()).isEqualTo(80);
            assertThat(line.missing())
                    .containsExactly(
                            "the posting states no skills and its text names few, so nobody can earn these points");
        });
    }

    @Test
    void letsWhatEveryPostingNamesCarryLittle() {
        FitModel model = FitModel.v1();
        EditedJob job = EditedJob.empty().mentions("communication").mentions("programming");

        assertThat(model.score(EditedCandidate.empty().done(), job.done()).ledger())
                .extracting(LedgerLine::possible)
                .containsExactly(8, 8, 84);
    }

    @Test
    void takesWorkWithoutAnyDateForEvidenceWithoutADate() {
        EditedCandidate candidate = EditedCandidate.empty();
        candidate.experience.add(new Experience(Experience.Kind.JOB, null, null, List.of("python")));
        EditedJob job = EditedJob.empty().requires("python", 3, null);
        job.minExperienceMonths = 12;

        List<LedgerLine> ledger = model.score(candidate.done(), job.done()).ledger();

        assertThat(ledger.getFirst().because().getFirst().profile())
                .isEqualTo("python, beginner (no level stated), work of 3 months without a date");
        assertThat(ledger.getLast().because().getFirst().profile())
                .isEqualTo("job without a start date, taken as 3 months");
    }

    @Test
    void namesTheExperienceThatCountsMostFirst() {
        EditedCandidate candidate = EditedCandidate.empty();
        YearMonth start = YearMonth.from(RandomInputs.AS_OF).minusMonths(40);
        candidate.experience.add(new Experience(Experience.Kind.JOB, start, start.plusMonths(20), List.of("cobol")));
        candidate.experience.add(new Experience(
                Experience.Kind.INTERNSHIP, start.plusMonths(30), start.plusMonths(37), List.of("python")));
        EditedJob job = EditedJob.empty().requires("python", 3, null);
        job.minExperienceMonths = 12;

        assertThat(model.score(candidate.done(), job.done()).ledger().getLast().because())
                .extracting(Because::profile)
                .containsExactly("internship of 8 months", "job of 21 months");
    }

    @Test
    void letsASkillThatTheEmployerStatesCarryItsWholeShare() {
        EditedJob job = EditedJob.empty().mentions("python").requires("python", 5, null);

        assertThat(model.score(EditedCandidate.empty().done(), job.done()).ledger())
                .singleElement()
                .satisfies(line -> assertThat(line.possible()).isEqualTo(100));
    }

    @Test
    void saysThatThePostingAcceptsAnotherSkillWhereItsLabelDoesNot() {
        Candidate candidate =
                EditedCandidate.empty().skill("kotlin", SkillLevel.ADVANCED).done();

        assertThat(pathOf(candidate, choice("java", "kotlin"))).isEqualTo("the posting accepts kotlin too");
        assertThat(pathOf(candidate, choice("java or kotlin", "kotlin"))).isNull();
    }

    private @Nullable String pathOf(Candidate candidate, Job job) {
        return model.score(candidate, job)
                .ledger()
                .getFirst()
                .because()
                .getFirst()
                .path();
    }

    private static Job choice(String label, String alternative) {
        EditedJob job = EditedJob.empty();
        job.requiredSkills.add(new RequiredSkill("java", label, List.of(alternative), null, null, false, true));
        return job.done();
    }

    @Test
    void weighsSkillsThatEveryPostingNamesLessThanOthers() {
        EditedJob job = EditedJob.empty()
                .requires("kotlin", null, null)
                .requires("programming", null, null)
                .requires("communication", null, null);

        FitScore score = FitModel.v1().score(EditedCandidate.empty().done(), job.done());

        assertThat(score.ledger()).extracting(LedgerLine::possible).containsExactly(20, 60, 20);
    }

    @Test
    void saysWhatWouldCountWhereNothingDoesYet() {
        EditedCandidate candidate = EditedCandidate.empty();
        candidate.skill(
                "python",
                SkillLevel.ADVANCED,
                new Evidence(Evidence.Kind.PROJECT, 12, YearMonth.from(RandomInputs.AS_OF)));
        EditedJob job = EditedJob.empty().requires("python", 3, null);
        job.minExperienceMonths = 12;

        List<LedgerLine> ledger = model.score(candidate.done(), job.done()).ledger();

        assertThat(ledger.getFirst().because().getFirst().profile())
                .startsWith("python, advanced, project of 12 months");
        assertThat(ledger.getFirst().missing()).containsExactly("work or internship evidence of python");
        assertThat(ledger.getLast().missing())
                .containsExactly(
                        "at least 12 months of experience; counted so far: 0 months, as the profile lists no job or"
                                + " internship");
    }

    @Test
    void creditsARelatedSkillByLessThanTheSkillItselfAndNamesThePath() {
        EditedJob job = EditedJob.empty().requires("tensorflow", 4, null);
        FitScore related =
                model.score(EditedCandidate.empty().skill("pytorch", null).done(), job.done());
        FitScore itself =
                model.score(EditedCandidate.empty().skill("tensorflow", null).done(), job.done());

        assertThat(related.score()).isEqualTo(35).isLessThan(itself.score());
        assertThat(related.ledger().getFirst().because())
                .containsExactly(new Because(
                        "pytorch, intermediate (no level stated), no evidence stated",
                        "tensorflow, required (importance 4)",
                        "PyTorch is an alternative to TensorFlow (50 %)"));
        assertThat(itself.ledger().getFirst().because().getFirst().path()).isNull();
    }

    @Test
    void creditsAnAlternativeThatThePostingNamesInFull() {
        EditedJob job = EditedJob.empty().requires("tensorflow", 4, null, "pytorch");

        assertThat(model.points(EditedCandidate.empty().skill("pytorch", null).done(), job.done()))
                .isEqualTo(model.points(
                        EditedCandidate.empty().skill("tensorflow", null).done(), job.done()));
    }

    @Test
    void weighsRequirementsByStatedImportanceElseByTheDomainFacts() {
        EditedJob job = EditedJob.empty()
                .requires("docker", 1, null)
                .requires("java", 5, null)
                .requires("python", null, null)
                .requires("communication", null, null);

        assertThat(model.score(EditedCandidate.empty().done(), job.done()).ledger())
                .extracting(LedgerLine::possible)
                .containsExactly(9, 9, 42, 40);
    }

    @Test
    void capsWhatCoursesAndProjectsShowAndLetsEvidenceAge() {
        Evidence project = new Evidence(Evidence.Kind.PROJECT, 12, RECENTLY);
        Evidence old = new Evidence(Evidence.Kind.INTERNSHIP, 12, RECENTLY.minusYears(8));
        Evidence internship = new Evidence(Evidence.Kind.INTERNSHIP, 12, RECENTLY);

        assertThat(pythonPoints()).isEqualTo(70);
        assertThat(pythonPoints(project)).isEqualTo(90);
        assertThat(pythonPoints(project, project, project)).isEqualTo(95);
        assertThat(pythonPoints(old)).isEqualTo(75);
        assertThat(pythonPoints(internship)).isEqualTo(100);
    }

    @ParameterizedTest
    @EnumSource(value = Experience.Kind.class, names = "VOLUNTEER", mode = Mode.EXCLUDE)
    void countsInternshipsCoopsAndFellowshipsAsExperience(Experience.Kind kind) {
        EditedCandidate candidate = EditedCandidate.empty();
        candidate.experience.add(new Experience(kind, RECENTLY.minusMonths(11), RECENTLY, List.of("python")));

        assertThat(experience(candidate, 12)).isEqualTo(12);
        assertThat(experience(candidate, 24)).isEqualTo(6);
    }

    @Test
    void countsVolunteeringHalfAndMonthsInTwoPlacesOnce() {
        EditedCandidate volunteer = EditedCandidate.empty();
        volunteer.experience.add(
                new Experience(Experience.Kind.VOLUNTEER, RECENTLY.minusMonths(11), RECENTLY, List.of("python")));
        EditedCandidate busy = EditedCandidate.empty();
        Experience job = new Experience(Experience.Kind.JOB, RECENTLY.minusMonths(11), RECENTLY, List.of("python"));
        busy.experience.addAll(List.of(job, job));

        assertThat(experience(volunteer, 12)).isEqualTo(6);
        assertThat(experience(busy, 24)).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(
            value = DegreeLevel.class,
            names = {"MASTER", "DOCTORATE"})
    void letsAMastersOrDoctorateInTheFieldMakeUpForMissingExperience(DegreeLevel level) {
        EditedCandidate candidate = EditedCandidate.empty();
        candidate.education.add(new Education(level, "Machine Learning", RECENTLY));
        EditedCandidate elsewhere = EditedCandidate.empty();
        elsewhere.education.add(new Education(level, "History", RECENTLY));
        EditedCandidate bachelor = EditedCandidate.empty();
        bachelor.education.add(new Education(DegreeLevel.BACHELOR, "Machine Learning", RECENTLY));

        assertThat(experience(candidate, 24)).isEqualTo(12);
        assertThat(experience(elsewhere, 24)).isZero();
        assertThat(experience(bachelor, 24)).isZero();
    }

    @Test
    void acceptsExperienceInsteadOfADegreeOnlyWhereThePostingDoes() {
        EditedCandidate candidate = EditedCandidate.empty();
        candidate.experience.add(
                new Experience(Experience.Kind.JOB, RECENTLY.minusMonths(47), RECENTLY, List.of("python")));
        EditedJob job = EditedJob.empty().requires("python", null, null);
        job.education = new EducationRequirement(DegreeLevel.BACHELOR, List.of(), true);
        assertThat(points(candidate, job, Criterion.EDUCATION)).isEqualTo(10);

        job.education = new EducationRequirement(DegreeLevel.BACHELOR, List.of(), false);
        assertThat(points(candidate, job, Criterion.EDUCATION)).isZero();
    }

    @Test
    void comparesPayOverPeriods() {
        EditedCandidate candidate = EditedCandidate.empty();
        candidate.expectedPay = Pay.atLeast(80_000, "USD", PayPeriod.YEAR);
        EditedJob job = EditedJob.empty();
        job.pay = new Pay(40L, 50L, "USD", PayPeriod.HOUR);
        assertThat(points(candidate, job, Criterion.SALARY)).isEqualTo(5);

        job.pay = new Pay(20L, 25L, "USD", PayPeriod.HOUR);
        assertThat(points(candidate, job, Criterion.SALARY)).isZero();
    }

    @Test
    void saysWhyAPairIsNotEligible() {
        EditedCandidate candidate = EditedCandidate.empty().skill("pytorch", null);
        candidate.place = new Place("Austin", "TX", "US");
        candidate.authorizedCountries = Set.of("US");
        candidate.languages.add(new Language("en", LanguageLevel.NATIVE));
        EditedJob job = EditedJob.empty().demands("python");
        job.workMode = WorkMode.ONSITE;
        job.places.add(new Place("Berlin", null, "DE"));
        job.visaSponsorship = false;
        job.languages.add(new LanguageRequirement("de", LanguageLevel.INDEPENDENT, true));
        job.certifications.add(new CertificationRequirement("scrum", "Scrum Master", true));

        FitScore score = model.score(candidate.done(), job.done());

        assertThat(score.eligible()).isFalse();
        assertThat(score.ineligibleBecause()).extracting(Ineligibility::reason).containsExactly(Reason.values());
    }

    @Test
    void holdsNothingUnknownAgainstAPair() {
        EditedCandidate candidate = EditedCandidate.empty();
        EditedJob job = EditedJob.empty();
        job.workMode = WorkMode.ONSITE;
        job.places.add(new Place("Berlin", null, "DE"));
        job.visaSponsorship = false;
        job.languages.add(new LanguageRequirement("de", LanguageLevel.INDEPENDENT, true));

        assertThat(model.score(candidate.done(), job.done()).eligible()).isTrue();
    }

    @Test
    void refusesCandidatesWhoNeedSponsorshipOnlyWhereThePostingDoes() {
        EditedCandidate candidate = EditedCandidate.empty();
        candidate.needsSponsorship = true;
        EditedJob job = EditedJob.empty();
        job.places.add(new Place(null, null, "US"));

        assertThat(model.score(candidate.done(), job.done()).eligible()).isTrue();
        job.visaSponsorship = false;
        assertThat(model.score(candidate.done(), job.done()).ineligibleBecause())
                .extracting(Ineligibility::reason)
                .containsExactly(Reason.WORK_AUTHORIZATION);
        candidate.authorizedCountries = Set.of("USA");
        assertThat(model.score(candidate.done(), job.done()).eligible()).isTrue();
    }

    @Test
    void namesItsVersionAndThatOfTheTaxonomy() {
        assertThat(model.version()).isEqualTo("fit-1.1+skills-test");
        assertThat(FitModel.v1().version()).startsWith("fit-1.1+skills-");
    }

    @Test
    void readsThePathsOfTheTaxonomy() {
        FitScore score = FitModel.v1()
                .score(
                        EditedCandidate.empty().skill("pytorch", null).done(),
                        EditedJob.empty().requires("tensorflow", null, null).done());

        assertThat(score.ledger().getFirst().because().getFirst().path())
                .startsWith("PyTorch ")
                .contains("TensorFlow");
    }

    @Test
    void givesTheLedgerOfTheDocumentation() {
        EditedCandidate candidate = EditedCandidate.empty()
                .skill("pytorch", SkillLevel.INTERMEDIATE, new Evidence(Evidence.Kind.PROJECT, 6, RECENTLY))
                .skill("python", SkillLevel.ADVANCED);
        candidate.education.add(new Education(DegreeLevel.MASTER, "statistics", RECENTLY));
        EditedJob job = EditedJob.empty().requires("tensorflow", 4, null).requires("python", 5, null);
        job.minExperienceMonths = 12;
        job.education = new EducationRequirement(DegreeLevel.BACHELOR, List.of("computer science"), false);
        job.workMode = WorkMode.REMOTE;

        FitScore score = model.score(candidate.done(), job.done());

        assertThat(score.ledger()).extracting(LedgerLine::points).containsExactly(27, 14, 12, 7, 8);
        assertThat(score.ledger()).extracting(LedgerLine::possible).containsExactly(39, 31, 12, 10, 8);
        assertThat(score.score()).isEqualTo(68);
        assertThat(score.band()).isEqualTo(Band.GOOD);
    }

    private int pythonPoints(Evidence... evidence) {
        return model.points(
                EditedCandidate.empty().skill("python", null, evidence).done(),
                EditedJob.empty().requires("python", null, null).done());
    }

    private int experience(EditedCandidate candidate, int months) {
        EditedJob job = EditedJob.empty().requires("python", null, null);
        job.minExperienceMonths = months;
        job.education = new EducationRequirement(DegreeLevel.BACHELOR, List.of("computer science"), false);
        return points(candidate, job, Criterion.EXPERIENCE);
    }

    private int points(EditedCandidate candidate, EditedJob job, Criterion criterion) {
        return model.score(candidate.done(), job.done()).ledger().stream()
                .filter(line -> line.criterion() == criterion)
                .mapToInt(LedgerLine::points)
                .sum();
    }
}
