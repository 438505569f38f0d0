package dev.firstrung.benchmarks.engine;

import java.io.IOException;

/** A way to the best jobs of a candidate. */
interface Contestant {

    String name();

    /** The best scores for query {@code number}, best first. */
    int[] best(int number) throws IOException;
}
