package dev.firstrung.benchmarks.engine;

import java.io.IOException;

/** The part of a candidate's scores that postings of skills cannot hold, worked out for one job at a time. */
final class JobScoring implements RowScoring {

    private final CandidateQuery credits;
    private final Rows rows;

    JobScoring(CandidateQuery credits, Rows rows) {
        this.credits = credits;
        this.rows = rows;
    }

    @Override
    public void add(int row, int skills, TopScores best) throws IOException {
        int needed = best.useful() * Query.UNITS;
        if (skills + credits.most() < needed) {
            return;
        }
        long parts = rows.parts(row);
        int study = JobParts.study(parts);
        boolean depends = credits.dependsOnExperiences(study);
        int total = skills + credits.fixed(parts) + (depends ? 0 : credits.study(study));
        if (total < 0 || (total < needed && !depends)) {
            return;
        }
        boolean alternatives = skills > 0 && JobParts.hasAlternatives(parts);
        if (depends || alternatives) {
            rows.details(row);
        }
        if (alternatives) {
            total -= countedTwice();
        }
        if (depends) {
            total += credits.study(study, relevant(), rows.number(row));
        }
        if (total >= needed) {
            best.add(total / Query.UNITS, row);
        }
    }

    /** What requirements with alternatives got beyond their best alternative. */
    private int countedTwice() {
        byte[] bytes = rows.bytes();
        int twice = 0;
        for (int at = rows.from(); at < rows.to(); ) {
            int points = bytes[at];
            int count = bytes[at + 1];
            at += 2;
            if (count > 1) {
                int sum = 0;
                int best = 0;
                for (int i = 0; i < count; i++) {
                    int steps = credits.skillSteps[skill(bytes, at + 2 * i)];
                    sum += steps;
                    best = Math.max(best, steps);
                }
                twice += points * (sum - best);
            }
            at += 2 * count;
        }
        return twice;
    }

    /** The experiences that used a skill which earns credit here. */
    private long relevant() {
        byte[] bytes = rows.bytes();
        long relevant = 0;
        for (int at = rows.from(); at < rows.to(); ) {
            int count = bytes[at + 1];
            at += 2;
            for (int i = 0; i < count; i++) {
                relevant |= credits.experiences[skill(bytes, at + 2 * i)];
            }
            at += 2 * count;
        }
        return relevant;
    }

    private static int skill(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }
}
