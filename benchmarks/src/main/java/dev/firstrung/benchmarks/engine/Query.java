package dev.firstrung.benchmarks.engine;

/** A query as the contestants take it: a weight a skill for the postings, and the part of the score that postings cannot hold. */
interface Query {

    /** Twentieths of a point. */
    int UNITS = 20;

    /** What a unit of a skill's value is worth, in twentieths of a point; 0 where the skill doesn't matter. */
    int weight(int skill);

    int skills();

    /** Most that everything but the skills can give, in twentieths of a point. */
    int most();

    /** The hand-written part. */
    RowScoring over(Rows rows);
}
