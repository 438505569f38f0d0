package dev.firstrung.benchmarks.properties;

import dev.firstrung.benchmarks.extraction.Posting;
import dev.firstrung.benchmarks.extraction.Sources;
import dev.firstrung.benchmarks.output.Arguments;
import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.FitScore;
import dev.firstrung.engine.LedgerLine;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import dev.firstrung.launcher.offline.PostingInput;
import dev.firstrung.launcher.offline.ResumeInput;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * {@code bench properties FOLDER}: the properties that the tests hold over generated pairs, over real résumés and postings, read as
 * {@code ./firstrung score} reads them. All pairs are scored, so many random ones are changed; a violation is printed with both scores.
 */
public final class PropertiesCheck {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final long SEED = 20_261_122;
    private static final int STEP = 20;

    private final FitModel model = FitModel.v1();
    private final Random random = new Random(SEED);
    private final Output output;

    public PropertiesCheck(Output output) {
        this.output = output;
    }

    public void run(List<String> words) {
        var arguments = Arguments.parse(words, Set.of(), Set.of("--pairs"));
        var folder = Path.of(arguments.word("properties needs the folder of the data sets"));
        int pairs = arguments.number("--pairs", 20_000);
        List<Job> jobs = jobs(folder.resolve("newgrad_jobs_2026/jobs.jsonl"));
        output.step(jobs.size() + " postings read");
        List<Candidate> candidates = candidates(folder.resolve("resumes_kaggle25/resumes.jsonl"));
        output.step(candidates.size() + " résumés read");
        checkLedgers(candidates, jobs);
        for (Gain gain : Gain.ALL) {
            checkGain(gain, candidates, jobs, pairs);
        }
        checkUnmet(candidates, jobs, pairs);
        checkOrder(candidates, jobs, pairs);
    }

    private void checkLedgers(List<Candidate> candidates, List<Job> jobs) {
        int wrong = 0;
        for (int i = 0; i < candidates.size(); i++) {
            for (Job job : jobs) {
                wrong += isConsistent(candidates.get(i), job) ? 0 : 1;
            }
            if (i % STEP == STEP - 1) {
                output.step("  all postings scored for " + (i + 1) + " of " + candidates.size() + " résumés");
            }
        }
        output.counted("properties.pairs_scored", (long) candidates.size() * jobs.size(), "pairs");
        output.counted("properties.ledger_sums_to_score", wrong, "violations");
    }

    /** The ledger sums to the score, which both ways of scoring give, and every point has a reason and every missing one a way. */
    private boolean isConsistent(Candidate candidate, Job job) {
        FitScore score = model.score(candidate, job);
        int points = 0;
        int possible = 0;
        boolean explained = true;
        for (LedgerLine line : score.ledger()) {
            points += line.points();
            possible += line.possible();
            explained &= line.points() == 0 || !line.because().isEmpty();
            explained &= line.points() == line.possible() || !line.missing().isEmpty();
        }
        return points == score.score()
                && possible == 100
                && explained
                && score.score() == model.breakdown(candidate, job).score();
    }

    private void checkGain(Gain gain, List<Candidate> candidates, List<Job> jobs, int pairs) {
        int worse = 0;
        int better = 0;
        for (int i = 0; i < pairs; i++) {
            Candidate candidate = any(candidates);
            Candidate more = gain.apply(candidate, any(candidates), random);
            Job job = any(jobs);
            var before = model.breakdown(candidate, job);
            var after = model.breakdown(more, job);
            boolean lost = after.score() < before.score() || (before.eligible() && !after.eligible());
            worse += lost ? 1 : 0;
            better += after.score() > before.score() ? 1 : 0;
            if (lost) {
                output.step(
                        "  " + gain.named() + ": " + before.score() + " became " + after.score() + " for " + job.id());
            }
        }
        output.counted("properties." + gain.named() + ".never_lowers", worse, "violations");
        output.measured("properties." + gain.named() + ".raises", (double) better / pairs, "of pairs");
    }

    private void checkUnmet(List<Candidate> candidates, List<Job> jobs, int pairs) {
        int worse = 0;
        int removed = 0;
        for (int i = 0; i < pairs; i++) {
            Candidate candidate = any(candidates);
            Job job = any(jobs);
            int before = model.breakdown(candidate, job).score();
            for (Job without : Unmet.without(model, candidate, job, random)) {
                int after = model.breakdown(candidate, without).score();
                removed++;
                worse += after < before ? 1 : 0;
            }
        }
        output.counted("properties.unmet_requirements_removed", removed, "requirements");
        output.counted("properties.unmet_requirement_removed.never_lowers", worse, "violations");
    }

    private void checkOrder(List<Candidate> candidates, List<Job> jobs, int pairs) {
        int different = 0;
        for (int i = 0; i < pairs; i++) {
            Candidate candidate = any(candidates);
            Job job = any(jobs);
            FitScore mixed = model.score(Shuffled.of(candidate, random), Shuffled.of(job, random));
            different += mixed.equals(model.score(candidate, job)) ? 0 : 1;
        }
        output.counted("properties.order_ids_and_versions_change_nothing", different, "violations");
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static List<Job> jobs(Path file) {
        var input = new PostingInput();
        var jobs = new ArrayList<Job>();
        for (Posting posting : Sources.postings(file)) {
            jobs.add(input.read("posting " + jobs.size(), posting.title(), posting.description()));
        }
        return jobs;
    }

    private static List<Candidate> candidates(Path file) {
        var input = new ResumeInput(AS_OF);
        return Sources.resumes(file).stream()
                .map(resume -> input.read(resume.text()))
                .toList();
    }
}
