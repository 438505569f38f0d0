package dev.firstrung.engine.columns;

/** Sizes in memory, with headers and padding, on a 64-bit machine with compressed references. */
public final class Bytes {

    private static final int ARRAY_HEADER = 16;
    private static final int STRING = 24;
    private static final int REFERENCE = 4;

    private Bytes() {}

    static long of(byte[] array) {
        return padded(ARRAY_HEADER + (long) array.length);
    }

    static long of(char[] array) {
        return padded(ARRAY_HEADER + 2L * array.length);
    }

    static long of(int[] array) {
        return padded(ARRAY_HEADER + 4L * array.length);
    }

    static long of(long[] array) {
        return ARRAY_HEADER + 8L * array.length;
    }

    static long ofReferences(int length) {
        return padded(ARRAY_HEADER + (long) REFERENCE * length);
    }

    /** A text of Latin letters. */
    static long of(String text) {
        return STRING + padded(ARRAY_HEADER + (long) text.length());
    }

    private static long padded(long bytes) {
        return (bytes + 7) & -8L;
    }
}
