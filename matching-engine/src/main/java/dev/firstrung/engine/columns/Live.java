package dev.firstrung.engine.columns;

/** A block with the rows that have not been removed since it was built. Immutable. */
final class Live {

    final Block block;
    final long[] bits;
    final int rows;

    /** All rows. */
    Live(Block block) {
        this.block = block;
        rows = block.rows;
        bits = new long[block.padded() / Long.SIZE];
        for (int row = 0; row < rows; row++) {
            bits[row >> 6] |= 1L << row;
        }
    }

    private Live(Block block, long[] bits, int rows) {
        this.block = block;
        this.bits = bits;
        this.rows = rows;
    }

    Live without(int row) {
        long[] fewer = bits.clone();
        fewer[row >> 6] &= ~(1L << row);
        return new Live(block, fewer, rows - 1);
    }

    /** The id's row, or -1. */
    int find(Id id) {
        int row = block.ids.find(id);
        return row >= 0 && isLive(row) ? row : -1;
    }

    boolean isLive(int row) {
        return (bits[row >> 6] >>> row & 1) != 0;
    }

    void addTo(RowList list) {
        for (int row = 0; row < block.rows; row++) {
            if (isLive(row)) {
                list.add(block.ids.get(row), block.packed, block.start(row), block.start(row + 1));
            }
        }
    }

    long bytes() {
        return block.bytes() + Bytes.of(bits);
    }
}
