package dev.firstrung.engine.columns;

import java.util.Arrays;

/**
 * Requirements of a block's rows, in the sliced form of a sparse matrix (sliced ELLPACK): 64 rows lie side by side, a byte for each requirement,
 * and a slice holds as many groups of four as the longest of its rows. By group there are 64 weights, then four times 64 codes. Immutable when it
 * is built.
 */
final class Slices {

    /** Rows of a slice. */
    static final int ROWS = 64;

    /** Requirements of a group. */
    static final int GROUP = 4;

    static final int GROUP_BYTES = (1 + GROUP) * ROWS;

    /** Set in the weight of a group that continues the one before. */
    static final int MORE = 128;

    final Codes codes;

    /** By slice, the place of its first group; at the end that after the last. */
    final int[] starts;

    final byte[] bytes;

    /** Room for rows of so many groups. */
    Slices(Codes codes, int[] groupsByRow) {
        this.codes = codes;
        starts = new int[(groupsByRow.length + ROWS - 1) / ROWS + 1];
        for (int row = 0; row < groupsByRow.length; row++) {
            starts[row / ROWS + 1] = Math.max(starts[row / ROWS + 1], groupsByRow[row] * GROUP_BYTES);
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        bytes = new byte[starts[starts.length - 1]];
    }

    int count() {
        return starts.length - 1;
    }

    /** Where the first group of a row has its weight. */
    int start(int row) {
        return starts[row / ROWS] + row % ROWS;
    }

    int groups(int row) {
        return (starts[row / ROWS + 1] - starts[row / ROWS]) / GROUP_BYTES;
    }

    /** Sets a code of the group whose weight is at {@code at}. */
    void set(int at, int place, int code) {
        bytes[at + (1 + place) * ROWS] = (byte) code;
    }

    long memory() {
        return Bytes.of(starts) + Bytes.of(bytes) + codes.bytes();
    }
}
