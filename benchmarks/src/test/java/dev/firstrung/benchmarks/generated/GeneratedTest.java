package dev.firstrung.benchmarks.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratedTest {

    @Test
    void givesTheSameJobAndCandidateForANumberWhateverWasAskedBefore() {
        var jobs = Jobs.fitted(1);
        var candidates = new Candidates(1);
        IntStream.range(0, 50).forEach(jobs::job);
        IntStream.range(0, 50).forEach(candidates::candidate);

        assertThat(jobs.job(7))
                .isEqualTo(Jobs.fitted(1).job(7))
                .isNotEqualTo(Jobs.fitted(2).job(7));
        assertThat(candidates.candidate(7)).isEqualTo(new Candidates(1).candidate(7));
        assertThat(candidates.withFewRareSkills(7).skills()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void givesEveryNumberAnIdOfItsOwn() {
        var jobs = Jobs.fitted(3);
        var candidates = new Candidates(3);
        assertThat(IntStream.range(0, 3_000).mapToObj(jobs::job).map(Job::id)).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 3_000).mapToObj(candidates::candidate).map(Candidate::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsTheSharesThatWereCounted() {
        var jobs = Jobs.fitted(3);
        var numbers = Numbers.shipped("postings.txt");
        double paid = IntStream.range(0, 5_000)
                        .mapToObj(jobs::job)
                        .filter(job -> job.pay() != null)
                        .count()
                / 5_000.0;
        double required = IntStream.range(0, 5_000)
                .mapToObj(jobs::job)
                .mapToInt(job -> job.requiredSkills().size())
                .average()
                .orElseThrow();

        assertThat(paid).isCloseTo(numbers.one("pay.stated"), within(0.03));
        assertThat(required).isCloseTo(mean(numbers.of("skills.required")), within(0.3));
    }

    @Test
    void statesNothingButSkillsWhereAsked() {
        Job whole = Jobs.fitted(1).job(3);
        Job skills = Jobs.ofSkillsAlone(1).job(3);
        assertThat(skills.requiredSkills()).isEqualTo(whole.requiredSkills());
        assertThat(skills.places()).isEmpty();
        assertThat(skills.education()).isNull();
    }

    @Test
    void drawsAsOftenAsTheWeightsSay() {
        var choice = new Choice(new double[] {0, 3, 0, 1});
        var random = new SplittableRandom(1);
        int[] drawn = new int[4];
        IntStream.range(0, 4_000).forEach(i -> drawn[choice.draw(random)]++);
        assertThat(drawn[0] + drawn[2]).isZero();
        assertThat(drawn[1]).isBetween(2_850, 3_150);
    }

    private static double mean(double[] histogram) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < histogram.length; i++) {
            sum += i * histogram[i];
            all += histogram[i];
        }
        return sum / all;
    }
}
