package dev.firstrung.engine.columns;

/**
 * Columns of a block with 3 bits a row: 0 where the row has nothing in the column, else the place of its weight in the column's book of at most 7
 * weights, where there are more a wider one. The lower two bits of 256 rows, a tile, are 64 bytes, of which each holds those of row {@code byte},
 * {@code byte + 64} and so on; the upper bits are four longs. The columns of a tile lie side by side, so that a query reads only those it needs.
 */
final class ThreeBits {

    /** Rows that a kernel takes at a time. */
    static final int TILE = 256;

    static final int TILE_BYTES = TILE / 4;
    static final int TILE_LONGS = TILE / Long.SIZE;

    /** Codes of a column, and how many of them the lower bits tell apart. */
    static final int BOOK = 8;

    static final int LOW = 4;

    final int columns;
    final byte[] low;
    final long[] high;
    final byte[] books;

    /** Columns of so many rows, whose weights are added later. */
    ThreeBits(int rows, int columns) {
        this.columns = columns;
        int tiles = (rows + TILE - 1) / TILE;
        low = new byte[tiles * columns * TILE_BYTES];
        high = new long[tiles * columns * TILE_LONGS];
        books = new byte[columns * BOOK];
    }

    /**
     * Fills a column.
     *
     * @param weightOf by row; 0 where the row has nothing in the column
     */
    void fill(int column, byte[] weightOf, KeyWeights order) {
        Book book = new Book(order, weightOf);
        book.copyTo(books, column * BOOK);
        for (int row = 0; row < weightOf.length; row++) {
            if (weightOf[row] != 0) {
                int code = book.code(weightOf[row]);
                int place = row / TILE * columns + column;
                low[place * TILE_BYTES + (row & 63)] |= (byte) ((code & (LOW - 1)) << shift(row));
                high[place * TILE_LONGS + (row % TILE >> 6)] |= (long) (code / LOW) << row;
            }
        }
    }

    private static int shift(int row) {
        return row % TILE >> 6 << 1;
    }

    int tiles() {
        return columns == 0 ? 0 : low.length / columns / TILE_BYTES;
    }

    /** The code of a row of a tile. */
    int code(int tile, int column, int row) {
        int place = tile * columns + column;
        int lower = low[place * TILE_BYTES + (row & 63)] >> shift(row) & (LOW - 1);
        return lower | (int) (high[place * TILE_LONGS + (row >> 6)] >>> row & 1) * LOW;
    }

    long bytesOfColumn() {
        return tiles() * (long) (TILE_BYTES + TILE_LONGS * Long.BYTES);
    }

    long bytes() {
        return Bytes.of(low) + Bytes.of(high) + Bytes.of(books);
    }
}
