package dev.firstrung.engine.columns;

import java.util.Arrays;

/** Puts packed rows into columns. */
final class BlockBuilder {

    /** A key that one row in so many has is a dense column, which then takes 6 times a posting list's room and a third of its time. */
    private static final int DENSE = 32;

    private final Layout layout;
    private final RowList list;
    private final int[] order;
    private final Unpacked row;

    final Ids ids;
    final byte[] packed;
    final int[] starts;
    final int denseColumns;
    IntMap columns;
    byte[] dense = {};
    byte[] books = {};
    int[] postingStarts = {};
    char[] postings = {};
    byte[] postingWeights = {};
    byte[] codes = {};
    final int[][] representatives;
    final Postings spots = new Postings();

    BlockBuilder(Layout layout, RowList list) {
        this.layout = layout;
        this.list = list;
        row = new Unpacked(layout.parts());
        order = new int[list.size()];
        IntMap seen = new IntMap();
        int[] counts = sortAndCount(seen);
        ids = new Ids(list, order);
        starts = new int[order.length + 1];
        packed = pack();
        columns = denseFirst(seen, counts);
        int most = 0;
        while (most < columns.size() && counts[seen.get(columns.key(most))] * DENSE >= order.length) {
            most++;
        }
        denseColumns = most;
        representatives = new int[layout.parts()][];
        fillColumns(seen, counts);
        fillParts();
    }

    Block build() {
        return new Block(this);
    }

    int rows() {
        return order.length;
    }

    /** Orders the rows and counts how many have each key. */
    private int[] sortAndCount(IntMap seen) {
        int[] counts = new int[64];
        long[] ranked = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            unpack(i);
            ranked[i] = row.order() << 16 | i;
            for (int spot = 0; spot < row.spots(); spot++) {
                spots.count(row.spotAt(spot));
            }
            for (int k = 0; k < row.size(); k++) {
                int number = seen.add(row.key(k));
                if (number == counts.length) {
                    counts = Arrays.copyOf(counts, 2 * number);
                }
                counts[number]++;
            }
        }
        spots.counted();
        Arrays.sort(ranked);
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) ranked[i] & Character.MAX_VALUE;
        }
        return counts;
    }

    private void unpack(int i) {
        row.clear();
        layout.unpack(list.packed(i), list.from(i), list.to(i), row);
    }

    private byte[] pack() {
        for (int i = 0; i < order.length; i++) {
            starts[i + 1] = starts[i] + list.to(order[i]) - list.from(order[i]);
        }
        byte[] all = new byte[starts[order.length]];
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(list.packed(order[i]), list.from(order[i]), all, starts[i], starts[i + 1] - starts[i]);
        }
        return all;
    }

    /** The same keys, the commonest first. */
    private static IntMap denseFirst(IntMap seen, int[] counts) {
        long[] ranked = new long[seen.size()];
        for (int number = 0; number < ranked.length; number++) {
            ranked[number] = (long) -counts[number] << 32 | number;
        }
        Arrays.sort(ranked);
        IntMap sorted = new IntMap();
        for (long one : ranked) {
            sorted.add(seen.key((int) one));
        }
        return sorted;
    }

    private void fillColumns(IntMap seen, int[] counts) {
        int[] ends = new int[columns.size() + 1];
        for (int column = 0; column < columns.size(); column++) {
            ends[column + 1] = ends[column] + counts[seen.get(columns.key(column))];
        }
        char[] rowOf = new char[ends[columns.size()]];
        byte[] weightOf = new byte[rowOf.length];
        int[] next = ends.clone();
        for (int i = 0; i < order.length; i++) {
            unpack(order[i]);
            for (int k = 0; k < row.size(); k++) {
                int at = next[columns.get(row.key(k))]++;
                rowOf[at] = (char) i;
                weightOf[at] = (byte) row.weight(k);
            }
        }
        int tiles = (order.length + Block.TILE - 1) / Block.TILE;
        dense = new byte[tiles * denseColumns * Block.TILE_BYTES];
        books = new byte[denseColumns * Block.BOOK];
        for (int column = 0; column < denseColumns; column++) {
            fillDense(column, rowOf, weightOf, ends[column], ends[column + 1]);
        }
        int firstPosting = ends[denseColumns];
        postings = Arrays.copyOfRange(rowOf, firstPosting, rowOf.length);
        postingWeights = Arrays.copyOfRange(weightOf, firstPosting, rowOf.length);
        postingStarts = new int[columns.size() - denseColumns + 1];
        for (int i = 0; i < postingStarts.length; i++) {
            postingStarts[i] = ends[denseColumns + i] - firstPosting;
        }
    }

    private void fillDense(int column, char[] rowOf, byte[] weightOf, int from, int to) {
        Book book = new Book(layout, weightOf, from, to);
        book.copyTo(books, column * Block.BOOK);
        for (int i = from; i < to; i++) {
            int tile = rowOf[i] / Block.TILE;
            int inTile = rowOf[i] % Block.TILE;
            int at = (tile * denseColumns + column) * Block.TILE_BYTES + (inTile >> 7) * 64 + (inTile & 63);
            int code = book.code(weightOf[i]);
            dense[at] |= (byte) ((inTile & 64) == 0 ? code : code << 4);
        }
    }

    private void fillParts() {
        int parts = representatives.length;
        IntMap[] distinct = new IntMap[parts];
        Arrays.setAll(distinct, part -> new IntMap());
        int[] numbers = new int[order.length * parts];
        for (int i = 0; i < order.length; i++) {
            unpack(order[i]);
            for (int spot = 0; spot < row.spots(); spot++) {
                spots.add(row.spotAt(spot), i);
            }
            for (int part = 0; part < parts; part++) {
                numbers[i * parts + part] = distinct[part].add(row.parts[part]);
            }
        }
        codes = new byte[(order.length + Block.TILE - 1) / Block.TILE * parts * Block.TILE];
        for (int part = 0; part < parts; part++) {
            int[] partIds = new int[distinct[part].size()];
            int[] counts = new int[partIds.length];
            for (int number = 0; number < partIds.length; number++) {
                partIds[number] = distinct[part].key(number);
            }
            for (int i = 0; i < order.length; i++) {
                counts[numbers[i * parts + part]]++;
            }
            PartCodes given = layout.codes(part, partIds, counts);
            representatives[part] = given.representatives();
            for (int i = 0; i < order.length; i++) {
                int at = (i / Block.TILE * parts + part) * Block.TILE + i % Block.TILE;
                codes[at] = given.code(numbers[i * parts + part]);
            }
        }
    }
}
