package dev.firstrung.benchmarks.engine;

import java.io.IOException;

/** Scores one row at a time. */
interface RowScoring {

    /**
     * Adds the row to the best if it belongs there.
     *
     * @param skills what the postings of skills gave, in twentieths of a point, with alternatives counted each
     */
    void add(int row, int skills, TopScores best) throws IOException;
}
