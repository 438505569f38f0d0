package dev.firstrung.engine.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Packed rows on their way into a block. */
final class RowList {

    private final List<Id> ids = new ArrayList<>();
    private final List<byte[]> packed = new ArrayList<>();
    private int[] spans = new int[64];

    void add(Id id, byte[] bytes, int from, int to) {
        int at = 2 * ids.size();
        if (at == spans.length) {
            spans = Arrays.copyOf(spans, 2 * at);
        }
        spans[at] = from;
        spans[at + 1] = to;
        ids.add(id);
        packed.add(bytes);
    }

    int size() {
        return ids.size();
    }

    Id id(int row) {
        return ids.get(row);
    }

    byte[] packed(int row) {
        return packed.get(row);
    }

    int from(int row) {
        return spans[2 * row];
    }

    int to(int row) {
        return spans[2 * row + 1];
    }
}
