package dev.firstrung.engine;

/**
 * The one way from a pair to its points, for the score alone as for the ledger.
 *
 * <p>A pair has the lines of {@link CompiledJob#possible}: each requirement, then the other criteria in a fixed order. The exact
 * total is {@code sum(possible * credit) / 100}, and the score is its floor. Two scores of one job therefore order as their exact
 * totals do, as far as whole points can.
 */
final class Scoring {

    private Scoring() {}

    /** The score, 0 to 100. {@code credits} is room for at least the job's lines and holds their credits afterwards. */
    static int points(CompiledCandidate candidate, CompiledJob job, int[] credits) {
        int skills = job.skills.length;
        Background background = job.background;
        long relevant = 0;
        for (int i = 0; i < skills; i++) {
            credits[i] = Credits.skill(candidate, job, i);
            if (background.countsExperience() && credits[i] > 0) {
                relevant |= Credits.experiences(candidate, job, i);
            }
        }
        int halfMonths = background.countsExperience() ? candidate.timeline.halfMonths(relevant) : 0;
        Papers papers = job.papers;
        YearlyPay pay = job.pay;
        int line = skills;
        credits[line++] =
                background.experiencePoints() > 0 ? background.experienceCredit(candidate.degrees, halfMonths) : 0;
        credits[line++] =
                background.educationPoints() > 0 ? background.educationCredit(candidate.degrees, halfMonths) : 0;
        WorkTerms terms = job.workplace.terms();
        credits[line++] = terms.points() > 0 ? terms.credit(candidate.home, job.workplace.nearest(candidate.home)) : 0;
        credits[line++] = pay == null ? 0 : pay.creditFor(candidate.expectedPay);
        credits[line++] = papers.certificationPoints() > 0 ? papers.certificationCredit(candidate.papers) : 0;
        credits[line] = papers.languagePoints() > 0 ? papers.languageCredit(candidate.papers) : 0;
        return total(job.possible, credits) / 100;
    }

    /**
     * Shares a score among the lines by the method of largest remainders, at a tie to the line that comes first: each line's
     * points are its exact part rounded down or up, and they sum to the score.
     */
    static int[] share(int score, int[] possible, int[] credits) {
        int[] points = new int[possible.length];
        int[] remainders = new int[possible.length];
        int left = score;
        for (int i = 0; i < possible.length; i++) {
            int exact = possible[i] * credits[i];
            points[i] = exact / 100;
            remainders[i] = exact % 100;
            left -= points[i];
        }
        // The remainders sum to at least 100 for each point left and each is below 100, so there are enough lines that
        // have one.
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < remainders.length; i++) {
                if (remainders[i] > remainders[largest]) {
                    largest = i;
                }
            }
            points[largest]++;
            remainders[largest] = 0;
        }
        return points;
    }

    private static int total(int[] possible, int[] credits) {
        int total = 0;
        for (int i = 0; i < possible.length; i++) {
            total += possible[i] * credits[i];
        }
        return total;
    }
}
