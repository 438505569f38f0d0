package dev.firstrung.benchmarks.engine;

import java.io.IOException;

/** What a contestant knows of each row besides its postings; rows are asked for in ascending order. */
interface Rows {

    /** The packed kinds of everything but the skills. */
    long parts(int row) throws IOException;

    /** The row's number in the world. */
    int number(int row) throws IOException;

    /** Makes {@link #bytes()}, {@link #from()} and {@link #to()} those of the row's details. */
    void details(int row) throws IOException;

    byte[] bytes();

    int from();

    int to();
}
