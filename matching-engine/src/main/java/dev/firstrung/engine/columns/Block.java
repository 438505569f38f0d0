package dev.firstrung.engine.columns;

/** Rows in columns, padded to whole tiles. Immutable. Each part is a column of bytes. */
final class Block {

    /** Whole tiles of rows that two bytes number, with a number left that stands for no row. */
    static final int MOST_ROWS = Character.MAX_VALUE - ThreeBits.TILE + 1;

    final int rows;
    final Ids ids;
    final byte[] packed;
    private final Starts starts;
    final RowKeys keys;
    final int parts;
    final byte[] codes;
    final Representatives[] representatives;

    /** Posting lists of the rows at each spot. */
    final Postings spots;

    Block(BlockBuilder from) {
        rows = from.rows();
        ids = from.ids;
        packed = from.packed;
        starts = new Starts(from.starts);
        keys = from.keys;
        parts = from.representatives.length;
        codes = from.codes;
        representatives = from.representatives;
        spots = from.spots;
    }

    /** Rows with the padding. */
    int padded() {
        return (rows + ThreeBits.TILE - 1) / ThreeBits.TILE * ThreeBits.TILE;
    }

    int start(int row) {
        return starts.get(row);
    }

    /** Reads something of the row, so that the processor has it when it is asked for. */
    int touch(int row) {
        return packed[starts.get(row)] + packed[starts.get(row + 1) - 1];
    }

    /** The score of a row, or its complement. */
    int exact(int row, Query query) {
        return exact(row, query, 0, Query.ANY_KEYS);
    }

    /** Like {@link Query#exact}. */
    int exact(int row, Query query, int least, int mostOfKeys) {
        return query.exact(packed, starts.get(row), starts.get(row + 1), least, mostOfKeys);
    }

    long bytes() {
        long bytes = ids.bytes() + Bytes.of(packed) + starts.bytes() + keys.bytes() + Bytes.of(codes) + spots.bytes();
        for (Representatives one : representatives) {
            bytes += one.bytes();
        }
        return bytes;
    }
}
