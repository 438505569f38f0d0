package dev.firstrung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final FitModel model = FitModel.v1(TestRelations.INSTANCE);

    @Test
    void explainsTheSameScoreThatTheShortWayGives() {
        RandomInputs inputs = new RandomInputs(1);
        for (int i = 0; i < 5_000; i++) {
            Candidate candidate = inputs.candidate();
            Job job = inputs.job();

            FitScore score = model.score(candidate, job);

            assertThat(score.score()).isEqualTo(model.points(candidate, job)).isBetween(0, 100);
            assertThat(score.ledger().stream().mapToInt(LedgerLine::points).sum())
                    .isEqualTo(score.score());
            assertThat(score.ledger().stream().mapToInt(LedgerLine::possible).sum())
                    .isEqualTo(100);
            assertThat(score.band()).isEqualTo(Band.of(score.score()));
        }
    }

    @Test
    void breaksAScoreDownIntoTheLinesOfItsLedger() {
        RandomInputs inputs = new RandomInputs(4);
        for (int i = 0; i < 2_000; i++) {
            Candidate candidate = inputs.candidate();
            Job job = inputs.job();

            FitScore score = model.score(candidate, job);
            Breakdown breakdown = model.breakdown(candidate, job);

            assertThat(breakdown.score()).isEqualTo(score.score());
            assertThat(breakdown.eligible()).isEqualTo(score.eligible());
            for (Criterion criterion : Criterion.values()) {
                if (criterion != Criterion.SKILLS_NOT_STATED) {
                    assertThat(breakdown.parts().stream()
                                    .filter(part -> part.criterion() == criterion)
                                    .mapToInt(Breakdown.Part::possible)
                                    .sum())
                            .isEqualTo(score.ledger().stream()
                                    .filter(line -> line.criterion() == criterion)
                                    .mapToInt(LedgerLine::possible)
                                    .sum());
                }
            }
        }
    }

    @Test
    void sharesTheScoreOfAMillionPairsExactly() {
        RandomInputs inputs = new RandomInputs(2);
        List<CompiledCandidate> candidates = new ArrayList<>();
        List<CompiledJob> jobs = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            candidates.add(model.compile(inputs.candidate()));
            jobs.add(model.compile(inputs.job()));
        }
        Scratch scratch = new Scratch();
        for (CompiledCandidate candidate : candidates) {
            for (CompiledJob job : jobs) {
                int[] credits = new int[job.possible.length];
                int score = Scoring.points(candidate, job, credits);
                if (score != scratch.points(candidate, job)) {
                    throw new AssertionError(candidate.id + " and " + job.id + " have two scores");
                }
                int[] points = Scoring.share(score, job.possible, credits);
                int sum = 0;
                for (int i = 0; i < points.length; i++) {
                    int exact = job.possible[i] * credits[i];
                    if (points[i] < exact / 100 || points[i] > (exact + 99) / 100 || credits[i] % Weights.STEP != 0) {
                        throw new AssertionError("line " + i + " of " + candidate.id + " and " + job.id);
                    }
                    sum += points[i];
                }
                if (sum != score) {
                    throw new AssertionError(candidate.id + " and " + job.id + ": " + sum + " of " + score);
                }
            }
        }
    }

    @Test
    void leavesNoEarnedPointWithoutAReasonAndNoLostPointWithoutAWay() {
        RandomInputs inputs = new RandomInputs(3);
        for (int i = 0; i < 5_000; i++) {
            FitScore score = model.score(inputs.candidate(), inputs.job());

            for (LedgerLine line : score.ledger()) {
                if (line.points() > 0) {
                    assertThat(line.because()).as("%s", line).isNotEmpty();
                }
                if (line.points() < line.possible()) {
                    assertThat(line.missing()).as("%s", line).isNotEmpty();
                }
            }
        }
    }
}
