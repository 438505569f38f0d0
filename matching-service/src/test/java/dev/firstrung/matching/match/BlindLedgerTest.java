package dev.firstrung.matching.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.MatchState.Because;
import dev.firstrung.contracts.MatchState.LedgerLine;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.matching.fit.ExplainedPair;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On the model's own words, so that a change of them can't undo it unnoticed. */
class BlindLedgerTest {

    private static final YearMonth GRADUATION = YearMonth.of(2019, 5);
    private static final YearMonth LAST_USED = YearMonth.of(2018, 9);

    private static final Candidate CANDIDATE = new Candidate(
            "c",
            1,
            LocalDate.of(2026, 11, 22),
            null,
            Set.of(),
            true,
            Set.of(),
            false,
            null,
            List.of(new HeldSkill("sql", "SQL", null, List.of(new Evidence(Evidence.Kind.COURSE, 4, LAST_USED)))),
            List.of(new Education(DegreeLevel.MASTER, "computer science", GRADUATION)),
            List.of(),
            List.of(),
            List.of());
    private static final Job JOB = new Job(
            "j",
            1,
            null,
            null,
            List.of(),
            null,
            List.of(new RequiredSkill("sql", "SQL", List.of(), 3, null, false, false)),
            List.of(),
            12,
            new EducationRequirement(DegreeLevel.BACHELOR, List.of("computer science"), false),
            null,
            List.of(),
            List.of());

    private final List<LedgerLine> ledger = ExplainedPair.ledger(FitModel.v1().score(CANDIDATE, JOB));

    @Test
    void tellsEmployersNoYear() {
        assertThat(ledger.toString())
                .contains("master in computer science, 2019", "2018-09")
                .doesNotContain("2019-05");

        assertThat(BlindLedger.of(ledger).toString())
                .doesNotContain("2019", "2018")
                .contains("master in computer science", "course of 4 months");
    }

    @Test
    void keepsPointsAndWhatThePostingSays() {
        List<LedgerLine> blind = BlindLedger.of(ledger);

        assertThat(blind).extracting(LedgerLine::points).isEqualTo(points(ledger));
        assertThat(blind)
                .flatExtracting(LedgerLine::because)
                .extracting(Because::posting)
                .containsExactlyElementsOf(ledger.stream()
                        .flatMap(line -> line.because().stream())
                        .map(Because::posting)
                        .toList());
    }

    private static List<Integer> points(List<LedgerLine> ledger) {
        return ledger.stream().map(LedgerLine::points).toList();
    }
}
