package dev.firstrung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.CertificationRequirement;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.LanguageRequirement;
import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.engine.input.SkillLevel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of every score, over seeded random pairs. */
class FitPropertiesTest {

    private static final int PAIRS = 3_000;

    private final FitModel model = FitModel.v1(TestRelations.INSTANCE);

    @Test
    void neverLosesPointsOrEligibilityByAnotherSkill() {
        neverLoses(11, (candidate, inputs) -> candidate.skills.add(inputs.heldSkill()));
    }

    @Test
    void neverLosesPointsOrEligibilityByMoreEvidence() {
        neverLoses(
                12,
                (candidate, inputs) -> changeSkill(candidate, inputs, skill -> {
                    List<Evidence> evidence = new ArrayList<>(skill.evidence());
                    evidence.add(inputs.evidence());
                    return new HeldSkill(skill.skill(), skill.label(), skill.level(), evidence);
                }));
    }

    @Test
    void neverLosesPointsOrEligibilityByAHigherLevel() {
        neverLoses(
                13,
                (candidate, inputs) -> changeSkill(candidate, inputs, skill -> {
                    SkillLevel higher =
                            skill.level() == SkillLevel.BEGINNER ? SkillLevel.INTERMEDIATE : SkillLevel.ADVANCED;
                    return new HeldSkill(skill.skill(), skill.label(), higher, skill.evidence());
                }));
    }

    @Test
    void neverLosesPointsOrEligibilityByMoreExperienceDegreesOrCertificates() {
        neverLoses(14, (candidate, inputs) -> candidate.experience.add(inputs.experience()));
        neverLoses(15, (candidate, inputs) -> candidate.education.add(inputs.education()));
        neverLoses(
                16,
                (candidate, inputs) ->
                        candidate.certifications.addAll(inputs.candidate().certifications()));
    }

    @Test
    void neverLosesPointsWhenTheExperienceUsedAnotherSkill() {
        neverLoses(17, (candidate, inputs) -> {
            if (!candidate.experience.isEmpty()) {
                int i = inputs.random().nextInt(candidate.experience.size());
                Experience one = candidate.experience.get(i);
                List<String> skills = new ArrayList<>(one.skills());
                skills.add(inputs.of(RandomInputs.SKILLS));
                candidate.experience.set(i, new Experience(one.kind(), one.startDate(), one.endDate(), skills));
            }
        });
    }

    @Test
    void neverLosesPointsWhenAnUnmetRequirementGoes() {
        RandomInputs inputs = new RandomInputs(18);
        int removed = 0;
        for (int i = 0; i < PAIRS; i++) {
            Candidate candidate = inputs.candidate();
            Job job = inputs.job();
            int before = model.points(candidate, job);
            boolean eligible = outcome(candidate, job).eligible();
            for (Job without : withoutOneUnmet(candidate, job)) {
                Outcome after = outcome(candidate, without);
                assertThat(after.score())
                        .as("%s%nfrom %s%nto %s", candidate, job, without)
                        .isGreaterThanOrEqualTo(before);
                assertThat(after.eligible() || !eligible).isTrue();
                removed++;
            }
        }
        assertThat(removed).isGreaterThan(PAIRS);
    }

    @Test
    void neverLosesPointsWhenEveryUnmetRequirementGoesOneAfterTheOther() {
        RandomInputs inputs = new RandomInputs(19);
        for (int i = 0; i < PAIRS / 10; i++) {
            Candidate candidate = inputs.candidate();
            Job job = inputs.job();
            int points = model.points(candidate, job);
            List<Job> next = withoutOneUnmet(candidate, job);
            while (!next.isEmpty()) {
                job = inputs.of(next);
                assertThat(model.points(candidate, job)).isGreaterThanOrEqualTo(points);
                points = model.points(candidate, job);
                next = withoutOneUnmet(candidate, job);
            }
        }
    }

    @Test
    void ignoresTheOrderOfLists() {
        RandomInputs inputs = new RandomInputs(20);
        for (int i = 0; i < PAIRS; i++) {
            Candidate candidate = inputs.candidate();
            Job job = inputs.job();
            EditedCandidate mixed = EditedCandidate.of(candidate);
            EditedJob mixedJob = EditedJob.of(job);
            Stream.of(
                            mixed.skills,
                            mixed.education,
                            mixed.experience,
                            mixed.certifications,
                            mixed.languages,
                            mixedJob.places,
                            mixedJob.requiredSkills,
                            mixedJob.preferredSkills,
                            mixedJob.languages,
                            mixedJob.certifications)
                    .forEach(list -> Collections.shuffle(list, inputs.random()));

            assertThat(model.score(mixed.done(), mixedJob.done())).isEqualTo(model.score(candidate, job));
        }
    }

    @Test
    void ignoresWhatIsNoScoringInputAndWhatWasScoredBefore() {
        RandomInputs inputs = new RandomInputs(21);
        FitModel fresh = FitModel.v1(TestRelations.INSTANCE);
        fresh.score(inputs.candidate(), inputs.job());
        for (int i = 0; i < PAIRS; i++) {
            Candidate candidate = inputs.candidate();
            Job job = inputs.job();
            EditedCandidate other = EditedCandidate.of(candidate);
            other.id = "another";
            other.version = 99;
            EditedJob otherJob = EditedJob.of(job);
            otherJob.id = "another";
            otherJob.version = 99;
            otherJob.employmentType = null;
            assertThat(fresh.score(other.done(), otherJob.done())).isEqualTo(model.score(candidate, job));
        }
    }

    /** The job without one requirement that earns this candidate nothing at all, for every such requirement. */
    private List<Job> withoutOneUnmet(Candidate candidate, Job job) {
        List<Job> without = new ArrayList<>();
        for (RequiredSkill skill : job.requiredSkills()) {
            if (isWorthless(candidate, skill)) {
                without.add(edited(job, edit -> edit.requiredSkills.remove(skill)));
            }
        }
        for (RequiredSkill skill : job.preferredSkills()) {
            if (isWorthless(candidate, skill)) {
                without.add(edited(job, edit -> edit.preferredSkills.remove(skill)));
            }
        }
        for (LanguageRequirement language : job.languages()) {
            if (earnsNothing(candidate, alone -> alone.languages.add(language))) {
                without.add(edited(job, edit -> edit.languages.remove(language)));
            }
        }
        for (CertificationRequirement certification : job.certifications()) {
            if (earnsNothing(candidate, alone -> alone.certifications.add(certification))) {
                without.add(edited(job, edit -> edit.certifications.remove(certification)));
            }
        }
        List<LedgerLine> ledger = model.score(candidate, job).ledger();
        if (isUnmet(ledger, Criterion.EXPERIENCE)) {
            without.add(edited(job, edit -> edit.minExperienceMonths = 0));
        }
        if (isUnmet(ledger, Criterion.EDUCATION)) {
            without.add(edited(job, edit -> edit.education = null));
        }
        if (isUnmet(ledger, Criterion.SALARY)) {
            without.add(edited(job, edit -> edit.pay = null));
        }
        if (isUnmet(ledger, Criterion.PLACE)) {
            without.add(edited(job, edit -> {
                edit.workMode = null;
                edit.places.clear();
            }));
        }
        return without;
    }

    /** A posting of one skill gives it all points, so the least credit shows. */
    private boolean isWorthless(Candidate candidate, RequiredSkill skill) {
        EditedJob alone = EditedJob.empty();
        alone.requiredSkills.add(skill);
        return model.points(candidate, alone.done()) == 0;
    }

    /** The score without its explanation, which {@link LedgerTest} compares with it. */
    private Outcome outcome(Candidate candidate, Job job) {
        CompiledCandidate compiled = model.compile(candidate);
        CompiledJob compiledJob = model.compile(job);
        return new Outcome(
                new Scratch().points(compiled, compiledJob), Eligibility.against(compiled, compiledJob) == 0);
    }

    private record Outcome(int score, boolean eligible) {}

    private boolean earnsNothing(Candidate candidate, Consumer<EditedJob> requirement) {
        EditedJob alone = EditedJob.empty();
        requirement.accept(alone);
        return model.score(candidate, alone.done()).ledger().stream()
                .allMatch(line -> line.because().isEmpty());
    }

    private static boolean isUnmet(List<LedgerLine> ledger, Criterion criterion) {
        return ledger.stream()
                .anyMatch(
                        line -> line.criterion() == criterion && line.because().isEmpty());
    }

    private void neverLoses(long seed, BiConsumer<EditedCandidate, RandomInputs> gain) {
        RandomInputs inputs = new RandomInputs(seed);
        for (int i = 0; i < PAIRS; i++) {
            Candidate candidate = inputs.candidate();
            Job job = inputs.job();
            EditedCandidate edited = EditedCandidate.of(candidate);
            gain.accept(edited, inputs);
            Candidate better = edited.done();

            Outcome before = outcome(candidate, job);
            Outcome after = outcome(better, job);

            assertThat(after.score())
                    .as("%s%nto %s%nfor %s", candidate, better, job)
                    .isGreaterThanOrEqualTo(before.score());
            assertThat(after.eligible() || !before.eligible()).isTrue();
        }
    }

    private static void changeSkill(EditedCandidate candidate, RandomInputs inputs, UnaryOperator<HeldSkill> change) {
        if (!candidate.skills.isEmpty()) {
            int i = inputs.random().nextInt(candidate.skills.size());
            candidate.skills.set(i, change.apply(candidate.skills.get(i)));
        }
    }

    private static Job edited(Job job, Consumer<EditedJob> change) {
        EditedJob edited = EditedJob.of(job);
        change.accept(edited);
        return edited.done();
    }
}
