package dev.firstrung.benchmarks.engine;

import java.io.IOException;
import java.util.Arrays;

/** The part of a job's scores that postings of skills cannot hold, worked out for one candidate at a time. */
final class CandidateScoring implements RowScoring {

    private final JobQuery query;
    private final Rows rows;
    private final int[] sums;
    private final int[] best;
    private int relevant;
    private int twice;

    CandidateScoring(JobQuery query, Rows rows) {
        this.query = query;
        this.rows = rows;
        sums = new int[query.choicePoints.length];
        best = new int[query.choicePoints.length];
    }

    @Override
    public void add(int row, int skills, TopScores top) throws IOException {
        int needed = top.useful() * Query.UNITS;
        if (skills + query.most() < needed) {
            return;
        }
        long parts = rows.parts(row);
        int fixed = query.fixed(parts);
        int mostStudy = Query.UNITS * (query.experiencePoints + query.educationPoints);
        if (fixed < 0 || skills + fixed + mostStudy < needed) {
            return;
        }
        relevant = 0;
        twice = 0;
        boolean experience = query.asksForExperience();
        if (experience || (skills > 0 && sums.length > 0)) {
            rows.details(row);
            readSkills();
        }
        int study = experience ? query.study(parts, half()) : query.degree(parts);
        int total = skills - twice + fixed + study;
        if (total >= needed) {
            top.add(total / Query.UNITS, row);
        }
    }

    /** Sees which experiences count, and what choices got beyond their best alternative. */
    private void readSkills() {
        byte[] bytes = rows.bytes();
        Arrays.fill(sums, 0);
        Arrays.fill(best, 0);
        int from = rows.from() + 1 + 2 * (bytes[rows.from()] & 0xFF);
        for (int at = from; at < rows.to(); at += CandidateRows.SKILL_BYTES) {
            int skill = ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
            if (query.asked[skill]) {
                relevant |= bytes[at + 3];
                byte[] choices = query.choices[skill];
                for (int i = 0; i < choices.length; i++) {
                    sums[choices[i]] += bytes[at + 2];
                    best[choices[i]] = Math.max(best[choices[i]], bytes[at + 2]);
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            twice += query.choicePoints[i] * (sums[i] - best[i]);
        }
    }

    private int half() {
        byte[] bytes = rows.bytes();
        int at = rows.from() + 1 + 2 * (relevant & 0xFF);
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }
}
