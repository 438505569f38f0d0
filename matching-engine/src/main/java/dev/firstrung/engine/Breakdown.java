package dev.firstrung.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * What a pair earns line by line, as exact numbers without a ledger's reasons: for whoever compares the model with other ways to
 * compute it.
 *
 * @param parts the requirements, required ones first, then the other criteria that the posting states
 */
public record Breakdown(List<Part> parts, boolean eligible) {

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** The score: the floor of the exact total. */
    public int score() {
        return parts.stream().mapToInt(part -> part.possible * part.credit).sum() / 100;
    }

    /**
     * A line.
     *
     * @param skills codes of the skill and its alternatives; empty where the line is about something else
     * @param possible points
     * @param credit in percent, a multiple of 5
     */
    public record Part(Criterion criterion, List<String> skills, int possible, int credit) {

        public Part {
            skills = List.copyOf(skills);
        }
    }

    static Breakdown of(CompiledCandidate candidate, CompiledJob job) {
        int[] credits = new int[job.possible.length];
        Scoring.points(candidate, job, credits);
        int skills = job.requirements.size();
        var parts = new ArrayList<Part>();
        for (int i = 0; i < credits.length; i++) {
            if (i < skills) {
                Requirement asked = job.requirements.get(i);
                Criterion criterion = asked.required() ? Criterion.REQUIRED_SKILLS : Criterion.PREFERRED_SKILLS;
                parts.add(new Part(criterion, asked.codes(), job.possible[i], credits[i]));
            } else if (job.possible[i] > 0) {
                parts.add(new Part(CompiledJob.OTHERS.get(i - skills), List.of(), job.possible[i], credits[i]));
            }
        }
        return new Breakdown(parts, Eligibility.against(candidate, job) == 0);
    }
}
