package dev.firstrung.engine.columns;

import java.util.Arrays;

/** For each of some keys the rows that have it. */
final class Postings {

    private final IntMap keys = new IntMap();
    private int[] starts = {0};
    private char[] rows = {};

    /** Counts a row of a key in the first of two passes over the rows. */
    void count(int key) {
        int number = keys.add(key);
        if (number + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[number + 1]++;
    }

    /** Ends the first pass. */
    void counted() {
        starts = Arrays.copyOf(starts, keys.size() + 1);
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        rows = new char[starts[keys.size()]];
        System.arraycopy(starts, 0, starts, 1, keys.size());
        starts[0] = 0;
    }

    /** Adds a row in the second pass; each list is then from its start to the next list's. */
    void add(int key, int row) {
        rows[starts[keys.get(key) + 1]++] = (char) row;
    }

    int size() {
        return keys.size();
    }

    int key(int list) {
        return keys.key(list);
    }

    /** Raises the unsigned byte of each row of a list to a value. */
    void raise(int list, int value, byte[] bytes) {
        for (int i = starts[list]; i < starts[list + 1]; i++) {
            bytes[rows[i]] = (byte) Math.max(bytes[rows[i]] & 0xff, value);
        }
    }

    long bytes() {
        return keys.bytes() + Bytes.of(starts) + Bytes.of(rows);
    }
}
