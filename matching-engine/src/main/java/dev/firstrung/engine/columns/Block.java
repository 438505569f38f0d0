package dev.firstrung.engine.columns;

/**
 * Rows in columns, in tiles of {@link #TILE} rows. Immutable.
 *
 * <p>A key that many rows have is a dense column: 4 bits a row, 0 where the row doesn't have it, else the place of its weight in the
 * column's book of at most 15 weights (where there are more, a wider one). A tile's columns lie side by side. Within a column the
 * row of a tile is {@code 128 * half + 64 * nibble + byte}. Any other key is a posting list of rows and weights. Each part is a column of bytes.
 */
final class Block {

    static final int TILE = 256;
    static final int TILE_BYTES = TILE / 2;
    static final int BOOK = 16;
    static final int MOST_ROWS = Character.MAX_VALUE - TILE + 1;

    final int rows;
    final Ids ids;
    final byte[] packed;
    final int[] starts;

    /** Numbers of the columns, the dense ones first, by key. */
    final ColumnNumbers columns;

    final int denseColumns;
    final byte[] dense;
    final byte[] books;

    final int[] postingStarts;
    final char[] postings;
    final byte[] postingWeights;

    final int parts;
    final byte[] codes;
    final int[][] representatives;

    /** Posting lists of the rows at each spot. */
    final Postings spots;

    Block(BlockBuilder from) {
        rows = from.rows();
        ids = from.ids;
        packed = from.packed;
        starts = from.starts;
        columns = new ColumnNumbers(from.columns, from.rows());
        denseColumns = from.denseColumns;
        dense = from.dense;
        books = from.books;
        postingStarts = from.postingStarts;
        postings = from.postings;
        postingWeights = from.postingWeights;
        parts = from.representatives.length;
        codes = from.codes;
        representatives = from.representatives;
        spots = from.spots;
    }

    int tiles() {
        return (rows + TILE - 1) / TILE;
    }

    /** The score of a row, or its complement. */
    int exact(int row, Query query) {
        return query.exact(packed, starts[row], starts[row + 1], Query.UNKNOWN_UNITS, 0);
    }

    /** Like {@link Query#exact}. */
    int exact(int row, Query query, int partUnits, int least) {
        return query.exact(packed, starts[row], starts[row + 1], partUnits, least);
    }

    long bytes() {
        long bytes = ids.bytes() + Bytes.of(packed) + Bytes.of(starts) + columns.bytes() + Bytes.of(dense);
        bytes += Bytes.of(books) + Bytes.of(postingStarts) + Bytes.of(postings) + Bytes.of(postingWeights);
        bytes += Bytes.of(codes) + spots.bytes();
        for (int[] one : representatives) {
            bytes += Bytes.of(one);
        }
        return bytes;
    }
}
