package dev.firstrung.benchmarks.engine;

import java.io.IOException;

/** The part of a score that postings of skills cannot hold, worked out for one job at a time. */
final class HandScoring {

    /** Twentieths of a point. */
    static final int UNITS = 20;

    private final Credits credits;
    private final Data data;

    /** What is known of each row. */
    interface Data {

        long parts(int row) throws IOException;

        /** The job's number in the world. */
        int number(int row) throws IOException;

        /** Makes {@link #bytes()}, {@link #from()} and {@link #to()} those of the row's requirements. */
        void requirements(int row) throws IOException;

        byte[] bytes();

        int from();

        int to();
    }

    HandScoring(Credits credits, Data data) {
        this.credits = credits;
        this.data = data;
    }

    /**
     * Adds the row to the best if it belongs there.
     *
     * @param skills what the postings of skills gave, in twentieths of a point; with alternatives counted each
     */
    void add(int row, int skills, TopScores best) throws IOException {
        int needed = best.useful() * UNITS;
        if (skills + credits.most < needed) {
            return;
        }
        long parts = data.parts(row);
        int study = JobParts.study(parts);
        boolean depends = credits.dependsOnExperiences(study);
        int total = skills + credits.fixed(parts) + (depends ? 0 : credits.study(study));
        if (total < 0 || (total < needed && !depends)) {
            return;
        }
        boolean alternatives = skills > 0 && JobParts.hasAlternatives(parts);
        if (depends || alternatives) {
            data.requirements(row);
        }
        if (alternatives) {
            total -= countedTwice();
        }
        if (depends) {
            total += credits.study(study, relevant(), data.number(row));
        }
        if (total >= needed) {
            best.add(total / UNITS, row);
        }
    }

    /** What requirements with alternatives got beyond their best alternative. */
    private int countedTwice() {
        byte[] bytes = data.bytes();
        int twice = 0;
        for (int at = data.from(); at < data.to(); ) {
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
        byte[] bytes = data.bytes();
        long relevant = 0;
        for (int at = data.from(); at < data.to(); ) {
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
