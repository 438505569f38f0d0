package dev.firstrung.benchmarks.generated;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A random generator for each number, whose sequences have nothing to do with one another. */
final class Seeds {

    private Seeds() {}

    /** The number goes through the finalizer of MurmurHash3, since seeds in steps of its own gamma would make neighbours' sequences overlap. */
    static RandomGenerator of(long seed, int number) {
        long mixed = seed * 31 + number;
        mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return new SplittableRandom(mixed ^ (mixed >>> 33));
    }
}
