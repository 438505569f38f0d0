package dev.firstrung.engine.columns;

/**
 * Columns of a block with 4 bits a row: 0 where the row has nothing in the column, else the place of its weight in the column's book of at most 15
 * weights, where there are more a wider one. The columns of a tile lie side by side, so that a query reads only those it needs. Within a column the row of a tile
 * is {@code 128 * half + 64 * nibble + byte}.
 */
final class Nibbles {

    /** Rows that a kernel takes at a time. */
    static final int TILE = 256;

    static final int TILE_BYTES = TILE / 2;
    static final int BOOK = 16;

    final int columns;
    final byte[] codes;
    final byte[] books;

    /** Columns of so many rows, whose weights are added later. */
    Nibbles(int rows, int columns) {
        this.columns = columns;
        codes = new byte[(rows + TILE - 1) / TILE * columns * TILE_BYTES];
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
                int inTile = row % TILE;
                int at = (row / TILE * columns + column) * TILE_BYTES + (inTile >> 7) * 64 + (inTile & 63);
                int code = book.code(weightOf[row]);
                codes[at] |= (byte) ((inTile & 64) == 0 ? code : code << 4);
            }
        }
    }

    int tiles() {
        return columns == 0 ? 0 : codes.length / columns / TILE_BYTES;
    }

    /** The code of a row of a tile, in the column that starts at {@code offset} of each tile. */
    int code(int tile, int offset, int row) {
        int pair = codes[tile * columns * TILE_BYTES + offset + (row >> 7) * 64 + (row & 63)];
        return ((row & 64) == 0 ? pair : pair >> 4) & (BOOK - 1);
    }

    long bytes() {
        return Bytes.of(codes) + Bytes.of(books);
    }
}
