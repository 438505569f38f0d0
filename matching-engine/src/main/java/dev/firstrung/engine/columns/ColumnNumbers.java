package dev.firstrung.engine.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** From a key to its column's number. Where keys are dense enough an array, since a query asks for many keys, mostly for neighbours. */
final class ColumnNumbers {

    private static final int KEYS_FOR_A_ROW = 2;

    private final @Nullable IntMap sparse;
    private final char[] direct;

    ColumnNumbers(IntMap columns, int rows) {
        int most = -1;
        for (int column = 0; column < columns.size(); column++) {
            most = Math.max(most, columns.key(column));
        }
        boolean dense = most < KEYS_FOR_A_ROW * rows && columns.size() < Character.MAX_VALUE;
        sparse = dense ? null : columns;
        direct = new char[dense ? most + 1 : 0];
        for (int column = 0; dense && column < columns.size(); column++) {
            direct[columns.key(column)] = (char) (column + 1);
        }
    }

    /** The column's number, or -1. */
    int get(int key) {
        if (sparse != null) {
            return sparse.get(key);
        }
        return key < direct.length ? direct[key] - 1 : -1;
    }

    long bytes() {
        return Bytes.of(direct) + (sparse == null ? 0 : sparse.bytes());
    }

    @Override
    public String toString() {
        return sparse != null ? "sparse" : Arrays.toString(direct);
    }
}
