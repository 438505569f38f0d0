package dev.firstrung.engine.columns;

import java.util.Arrays;

/** Room for a scan, which a thread uses again for its next one. */
final class Room {

    private static final ThreadLocal<Room> OF_THREAD = ThreadLocal.withInitial(Room::new);

    byte[] bounds = {};
    byte[] near = {};
    long[] allowed = {};
    long[] selected = {};

    /** Rows by bound, the highest first. */
    char[] sorted = {};

    final int[] counts = new int[256];

    private Room() {}

    static Room ofThisThread() {
        return OF_THREAD.get();
    }

    /** Room for the rows of a block, without bounds and nearness. */
    void clear(int rows) {
        if (bounds.length < rows) {
            bounds = new byte[rows];
            near = new byte[rows];
            allowed = new long[rows / Long.SIZE];
            selected = new long[rows / Long.SIZE];
            sorted = new char[rows];
        } else {
            Arrays.fill(bounds, 0, rows, (byte) 0);
            Arrays.fill(near, 0, rows, (byte) 0);
        }
    }

    /** Puts the selected rows with a bound below {@code above} in the order of their bounds; returns their number. */
    int sort(int words, int above) {
        Arrays.fill(counts, 0);
        for (int word = 0; word < words; word++) {
            for (long left = selected[word]; left != 0; left &= left - 1) {
                counts[bounds[word * Long.SIZE + Long.numberOfTrailingZeros(left)] & 0xff]++;
            }
        }
        int size = 0;
        for (int bound = above - 1; bound >= 0; bound--) {
            int count = counts[bound];
            counts[bound] = size;
            size += count;
        }
        for (int word = 0; word < words; word++) {
            for (long left = selected[word]; left != 0; left &= left - 1) {
                int row = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                int bound = bounds[row] & 0xff;
                if (bound < above) {
                    sorted[counts[bound]++] = (char) row;
                }
            }
        }
        return size;
    }
}
