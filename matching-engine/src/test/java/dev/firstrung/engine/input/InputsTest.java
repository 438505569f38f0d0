package dev.firstrung.engine.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputsTest {

    private static final YearMonth FIRST = YearMonth.of(1900, 1);
    private static final YearMonth LAST = YearMonth.of(2200, 12);

    @Test
    void takesYearsFrom1900To2200Only() {
        List<Consumer<@Nullable YearMonth>> dates = List.of(
                month -> new Experience(Experience.Kind.JOB, month, null, List.of()),
                month -> new Experience(Experience.Kind.JOB, null, month, List.of()),
                month -> new Evidence(Evidence.Kind.WORK, null, month),
                month -> new Education(DegreeLevel.MASTER, null, month),
                month -> candidate(month == null ? LocalDate.EPOCH : month.atDay(1), List.of()));
        for (Consumer<@Nullable YearMonth> date : dates) {
            date.accept(null);
            date.accept(FIRST);
            date.accept(LAST);
            for (YearMonth far : List.of(FIRST.minusMonths(1), LAST.plusMonths(1), YearMonth.of(-170_000_000, 1))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> date.accept(far))
                        .withMessageEndingWith("must be 1900 to 2200");
            }
        }
    }

    @Test
    void saysWhichRuleIsBrokenWithoutTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Experience(Experience.Kind.JOB, LAST, FIRST, List.of()))
                .withMessage("endDate must not be before startDate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pay.atLeast(-54_321, "USD", PayPeriod.YEAR))
                .withMessageNotContaining("54321");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(Evidence.Kind.WORK, -7, null))
                .withMessage("months must not be negative");
    }

    @Test
    void takesAHundredYearsOfExperienceAskedForAtMost() {
        assertThat(job(List.of(), Job.MAX_EXPERIENCE_MONTHS).minExperienceMonths())
                .isEqualTo(1_200);
        for (int months : new int[] {-1, 1_201, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> job(List.of(), months))
                    .withMessage("minExperienceMonths must be 0 to 1200");
        }
    }

    @Test
    void countsASkillWithItsAlternatives() {
        int half = Job.MAX_SKILLS / 2 - 1;
        job(List.of(required(half), required(half)), 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job(List.of(required(half), required(half + 1)), 0))
                .withMessageStartingWith("skills with their alternatives must be at most");
    }

    @Test
    void takesAThousandSkillsOfACandidateAtMost() {
        HeldSkill held = new HeldSkill("python", "Python", null, List.of());
        assertThat(candidate(LocalDate.EPOCH, Collections.nCopies(1_000, held)).skills())
                .hasSize(1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> candidate(LocalDate.EPOCH, Collections.nCopies(1_001, held)))
                .withMessage("skills must be at most 1000");
    }

    private static RequiredSkill required(int alternatives) {
        List<String> others =
                IntStream.range(0, alternatives).mapToObj(i -> "other-" + i).toList();
        return new RequiredSkill("python", "Python", others, null, null, false, false);
    }

    private static Job job(List<RequiredSkill> skills, int months) {
        return new Job(
                "job", 1, null, null, List.of(), null, skills, List.of(), months, null, null, List.of(), List.of());
    }

    private static Candidate candidate(LocalDate asOf, List<HeldSkill> skills) {
        return new Candidate(
                "candidate",
                1,
                asOf,
                null,
                Set.of(),
                false,
                Set.of(),
                false,
                null,
                skills,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
