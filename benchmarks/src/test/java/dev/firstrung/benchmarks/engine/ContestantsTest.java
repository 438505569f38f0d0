package dev.firstrung.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.benchmarks.engine.LuceneJobs.Postings;
import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.generated.Jobs;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.JobIndex;
import dev.firstrung.engine.Ranked;
import dev.firstrung.engine.input.Candidate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContestantsTest {

    private static final int JOBS = 2_000;

    @Test
    void giveTheSameScoresAsOurIndex() throws Exception {
        var jobs = Jobs.fitted(5);
        var candidates = new Candidates(6);
        var model = FitModel.v1();
        var world = new World(model, jobs);
        var ours = new JobIndex(model);
        var plain = new PlainJobs();
        var builder = new LuceneJobs.Builder();
        for (int number = 0; number < JOBS; number++) {
            ours.put(jobs.job(number));
            Row row = world.row(jobs.job(number));
            plain.add(row);
            builder.add(number, row);
        }
        try (var lucene = builder.build()) {
            for (int number = 0; number < 12; number++) {
                Candidate candidate =
                        number % 3 == 0 ? candidates.withFewRareSkills(number) : candidates.candidate(number);
                var credits = new Credits(world, candidate);
                int[] best = ours.best(candidate, 50, 0).stream()
                        .mapToInt(Ranked::score)
                        .toArray();
                assertThat(TopScores.scores(plain.best(credits, 50))).isEqualTo(best);
                for (Postings postings : Postings.values()) {
                    assertThat(TopScores.scores(lucene.best(credits, 50, postings, FitCollectors.NEVER)))
                            .isEqualTo(best);
                    assertThat(TopScores.scores(lucene.best(credits, 50, postings, 50)))
                            .isEqualTo(best);
                }
            }
        }
    }

    @Test
    void keepTheBestScores() {
        var random = new Random(1);
        var top = new TopScores(10);
        int[] scores = IntStream.range(0, 5_000).map(row -> random.nextInt(60)).toArray();
        for (int row = 0; row < scores.length; row++) {
            if (scores[row] >= top.useful()) {
                top.add(scores[row], row);
            }
        }
        assertThat(TopScores.scores(top.best()))
                .containsExactly(IntStream.of(scores)
                        .map(score -> -score)
                        .sorted()
                        .limit(10)
                        .map(score -> -score)
                        .toArray());
    }

    @Test
    void countFeatureValuesExactly() throws Exception {
        var jobs = Jobs.ofSkillsAlone(8);
        var world = new World(FitModel.v1(), jobs);
        var builder = new LuceneJobs.Builder();
        for (int number = 0; number < 300; number++) {
            builder.add(number, world.row(jobs.job(number)));
        }
        var credits = new Credits(world, new Candidates(8).candidate(1));
        try (var lucene = builder.build()) {
            assertThat(lucene.best(credits, 300, Postings.FEATURES, FitCollectors.NEVER))
                    .isEqualTo(lucene.best(credits, 300, Postings.TERMS, FitCollectors.NEVER));
        }
    }
}
