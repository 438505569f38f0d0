package dev.firstrung.engine.columns;

import java.util.Arrays;
import java.util.Objects;

/**
 * The newest rows, until there are enough for a block. Immutable as far as {@link #size}: a longer tail may share its arrays, because
 * rows are only appended.
 */
final class Tail {

    private final Id[] ids;
    private final byte[][] packed;
    private final long[] live;
    final int size;
    final int liveRows;

    Tail(int capacity) {
        this(new Id[capacity], new byte[capacity][], new long[(capacity + 63) / 64], 0, 0);
    }

    private Tail(Id[] ids, byte[][] packed, long[] live, int size, int liveRows) {
        this.ids = ids;
        this.packed = packed;
        this.live = live;
        this.size = size;
        this.liveRows = liveRows;
    }

    /** With one row more; of all tails that share the arrays only the longest may be asked. */
    Tail plus(Id id, byte[] row) {
        ids[size] = id;
        packed[size] = row;
        return new Tail(ids, packed, flipped(size), size + 1, liveRows + 1);
    }

    Tail without(int row) {
        return new Tail(ids, packed, flipped(row), size, liveRows - 1);
    }

    private long[] flipped(int row) {
        long[] bits = live.clone();
        bits[row >> 6] ^= 1L << row;
        return bits;
    }

    boolean isFull() {
        return size == ids.length;
    }

    boolean isLive(int row) {
        return (live[row >> 6] >>> row & 1) != 0;
    }

    /** The id's row, or -1. */
    int find(Id id) {
        for (int row = 0; row < size; row++) {
            Id other = ids[row];
            if (other.low() == id.low()
                    && other.high() == id.high()
                    && Objects.equals(other.text(), id.text())
                    && isLive(row)) {
                return row;
            }
        }
        return -1;
    }

    Id id(int row) {
        return ids[row];
    }

    int exact(int row, Query query, int least) {
        return query.exact(packed[row], 0, packed[row].length, least, Query.ANY_KEYS);
    }

    void addTo(RowList rows) {
        for (int row = 0; row < size; row++) {
            if (isLive(row)) {
                rows.add(ids[row], packed[row], 0, packed[row].length);
            }
        }
    }

    long bytes() {
        long bytes = Bytes.of(live) + 2 * Bytes.ofReferences(ids.length);
        for (int row = 0; row < size; row++) {
            bytes += Bytes.of(packed[row]) + 32 + (ids[row].text() == null ? 0 : Bytes.of(ids[row].toString()));
        }
        return bytes;
    }

    /** An empty one of the same capacity. */
    Tail emptied() {
        return new Tail(ids.length);
    }

    @Override
    public String toString() {
        return liveRows + " of " + Arrays.asList(ids).subList(0, size);
    }
}
