package dev.firstrung.contracts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.contracts.CandidateState.Certification;
import dev.firstrung.contracts.CandidateState.Education;
import dev.firstrung.contracts.CandidateState.Evidence;
import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.CandidateState.Experience;
import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.CandidateState.HeldSkill;
import dev.firstrung.contracts.CandidateState.SalaryExpectation;
import dev.firstrung.contracts.JobState.CertificationRequirement;
import dev.firstrung.contracts.JobState.Requirement;
import dev.firstrung.contracts.JobState.Salary;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no reader could work with is refused before it is written, and when it is read all the same. */
class StateRulesTest {

    private static final long TOO_MUCH = 1_000_000_000_001L;

    @ParameterizedTest
    @MethodSource("impossible")
    void refusesWhatCannotBe(ThrowingCallable state) {
        assertThatThrownBy(state).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Named<ThrowingCallable>> impossible() {
        return Stream.of(
                Named.of("work that ends before it starts", () -> experience("2025-08", "2025-06")),
                Named.of("work before there were machines", () -> experience("1899-12", "2025-06")),
                Named.of("work in a far future", () -> experience("2025-08", "2201-01")),
                Named.of("evidence in a far future", () -> new Evidence(EvidenceKind.WORK, 1, YearMonth.of(9_999, 1))),
                Named.of("degree long ago", () -> new Education(DegreeLevel.MASTER, null, YearMonth.of(0, 1))),
                Named.of("negative months of evidence", () -> new Evidence(EvidenceKind.WORK, -1, null)),
                Named.of("negative expectation", () -> new SalaryExpectation(-1, "USD", PayPeriod.YEAR)),
                Named.of("expectation beyond all", () -> new SalaryExpectation(TOO_MUCH, "USD", PayPeriod.YEAR)),
                Named.of("expectation without currency", () -> new SalaryExpectation(1, " ", PayPeriod.YEAR)),
                Named.of("negative pay", () -> new Salary(-1L, null, "USD", PayPeriod.YEAR)),
                Named.of("pay beyond all", () -> new Salary(null, TOO_MUCH, "USD", PayPeriod.YEAR)),
                Named.of("pay from more to less", () -> new Salary(2L, 1L, "USD", PayPeriod.YEAR)),
                Named.of("skill without code", () -> new HeldSkill("", "SQL", null, List.of())),
                Named.of("skill without name", () -> new HeldSkill("sql", " ", null, List.of())),
                Named.of("requirement without code", () -> requirement("", "SQL")),
                Named.of("requirement without name", () -> requirement("sql", "")),
                Named.of("certificate without code", () -> new Certification("", "CKA", null)),
                Named.of("wanted certificate without name", () -> new CertificationRequirement("cka", "", false)),
                Named.of("no language", () -> new LanguageSkill("", LanguageLevel.BASIC)));
    }

    private static Experience experience(String start, String end) {
        return new Experience(ExperienceKind.JOB, YearMonth.parse(start), YearMonth.parse(end), List.of());
    }

    private static Requirement requirement(String skill, String label) {
        return new Requirement(skill, label, Set.of(), null, null, false, false);
    }

    @Test
    void refusesImpossibleMonthsAndACandidateIdThatNoMatchKeyCanHold() {
        String job = new String(Wire.write(Examples.job()), StandardCharsets.UTF_8);
        String candidate = new String(Wire.write(Examples.candidate()), StandardCharsets.UTF_8)
                .replace(Examples.CANDIDATE_ID, "a:b");

        for (String months : List.of("-12", "1201")) {
            assertUnreadable(
                    job.replace("\"minExperienceMonths\":12", "\"minExperienceMonths\":" + months), JobState.class);
        }
        assertUnreadable(candidate, CandidateState.class);
    }

    private static void assertUnreadable(String json, Class<? extends State> type) {
        assertThatThrownBy(() -> Wire.read(json.getBytes(StandardCharsets.UTF_8), type))
                .isInstanceOf(SerializationException.class);
    }
}
