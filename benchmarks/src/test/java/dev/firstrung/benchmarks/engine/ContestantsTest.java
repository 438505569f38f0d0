package dev.firstrung.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.benchmarks.engine.LuceneIndex.Postings;
import dev.firstrung.benchmarks.generated.Candidates;
import dev.firstrung.benchmarks.generated.Jobs;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.engine.CandidateIndex;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.JobIndex;
import dev.firstrung.engine.Ranked;
import dev.firstrung.engine.input.Candidate;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContestantsTest {

    private static final int JOBS = 2_000;
    private static final int CANDIDATES = 800;
    private static final Output NOWHERE = new Output(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    @Test
    void giveTheSameScoresAsOurIndex() throws Exception {
        var jobs = Jobs.fitted(5);
        var candidates = new Candidates(6);
        var model = FitModel.v1();
        var world = new World(model, jobs);
        var ours = new JobIndex(model);
        var plain = new PlainIndex();
        var builder = new LuceneIndex.Builder();
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
                var credits = new CandidateQuery(world, candidate);
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
    void giveTheSameScoresAsOurIndexOfCandidates() throws Exception {
        var jobs = Jobs.fitted(5);
        var candidates = new Candidates(6);
        var model = FitModel.v1();
        var world = new CandidateRows(model);
        var ours = new CandidateIndex(model);
        IntStream.range(0, CANDIDATES).forEach(number -> ours.put(candidates.candidate(number)));
        try (var arena = new Arena(number -> world.row(candidates.candidate(number)), CANDIDATES, NOWHERE)) {
            List<JobQuery> queries = IntStream.range(0, 8)
                    .mapToObj(number -> new JobQuery(world, jobs.job(number)))
                    .toList();
            for (Contestant contestant :
                    arena.contestants(number -> ours.best(queries.get(number).job, 100, 0), queries, 100)) {
                for (int query = 0; query < queries.size(); query++) {
                    assertThat(contestant.best(query))
                            .as("%s, query %d", contestant.name(), query)
                            .isEqualTo(ours.best(queries.get(query).job, 100, 0).stream()
                                    .mapToInt(Ranked::score)
                                    .toArray());
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
        var builder = new LuceneIndex.Builder();
        for (int number = 0; number < 300; number++) {
            builder.add(number, world.row(jobs.job(number)));
        }
        var credits = new CandidateQuery(world, new Candidates(8).candidate(1));
        try (var lucene = builder.build()) {
            assertThat(lucene.best(credits, 300, Postings.FEATURES, FitCollectors.NEVER))
                    .isEqualTo(lucene.best(credits, 300, Postings.TERMS, FitCollectors.NEVER));
        }
    }
}
