package dev.firstrung.engine.columns;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The loops 64 rows at a time: one look-up in a table of 64 values and one addition for each column. */
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Byte> ROWS = ByteVector.SPECIES_512;

    /** Whether this machine has vectors of 64 bytes; without them the API works, but slower than the scalar loops. */
    static boolean fits() {
        return ByteVector.SPECIES_PREFERRED.length() == ROWS.length();
    }

    @Override
    public void addParts(Block block, Tables tables, byte[] near, byte[] bounds, long[] allowed) {
        int words = block.tiles() * Block.TILE / Long.SIZE;
        int perTile = block.parts * Block.TILE;
        for (int word = 0; word < words; word++) {
            int row = word * Long.SIZE;
            addParts(block, tables, near, bounds, allowed, row, row / Block.TILE * perTile + row % Block.TILE);
        }
    }

    private static void addParts(
            Block block, Tables tables, byte[] near, byte[] bounds, long[] allowed, int row, int at) {
        ByteVector units = ByteVector.fromArray(ROWS, block.codes, at)
                .or(ByteVector.fromArray(ROWS, near, row))
                .selectFrom(ByteVector.fromArray(ROWS, tables.parts, 0));
        long in = units.compare(VectorOperators.NE, Query.OUT).toLong();
        ByteVector sums = ByteVector.fromArray(ROWS, bounds, row).lanewise(VectorOperators.SUADD, units);
        for (int part = 1; part < block.parts; part++) {
            units = ByteVector.fromArray(ROWS, block.codes, at + part * Block.TILE)
                    .selectFrom(ByteVector.fromArray(ROWS, tables.parts, part * Tables.SIZE));
            sums = sums.lanewise(VectorOperators.SUADD, units);
            in &= units.compare(VectorOperators.NE, Query.OUT).toLong();
        }
        sums.intoArray(bounds, row);
        allowed[row / Long.SIZE] &= in;
    }

    @Override
    public void addColumns(Block block, Tables tables, long[] allowed, byte[] bounds) {
        int tiles = block.tiles();
        int perTile = block.denseColumns * Block.TILE_BYTES;
        for (int tile = 0; tile < tiles; tile++) {
            if (!ScalarKernel.isOut(allowed, tile)) {
                addColumns(block.dense, tile * perTile, tables, bounds, tile * Block.TILE);
            }
        }
    }

    private static void addColumns(byte[] dense, int start, Tables tables, byte[] bounds, int row) {
        int[] offsets = tables.offsets;
        byte[] values = tables.values;
        ByteVector a = ByteVector.fromArray(ROWS, bounds, row);
        ByteVector b = ByteVector.fromArray(ROWS, bounds, row + 64);
        ByteVector c = ByteVector.fromArray(ROWS, bounds, row + 128);
        ByteVector d = ByteVector.fromArray(ROWS, bounds, row + 192);
        for (int column = 0; column < tables.columns; column++) {
            int from = start + offsets[column];
            ByteVector units = ByteVector.fromArray(ROWS, values, column * Tables.SIZE);
            ByteVector ab = ByteVector.fromArray(ROWS, dense, from);
            ByteVector cd = ByteVector.fromArray(ROWS, dense, from + 64);
            a = a.lanewise(VectorOperators.SUADD, ab.selectFrom(units));
            b = b.lanewise(VectorOperators.SUADD, high(ab).selectFrom(units));
            c = c.lanewise(VectorOperators.SUADD, cd.selectFrom(units));
            d = d.lanewise(VectorOperators.SUADD, high(cd).selectFrom(units));
        }
        a.intoArray(bounds, row);
        b.intoArray(bounds, row + 64);
        c.intoArray(bounds, row + 128);
        d.intoArray(bounds, row + 192);
    }

    /** Each byte's high nibble in its low one; what is left in the high one the repeated table ignores. */
    private static ByteVector high(ByteVector nibbles) {
        return nibbles.reinterpretAsShorts().lanewise(VectorOperators.LSHR, 4).reinterpretAsBytes();
    }

    @Override
    public void select(byte[] bounds, long[] allowed, int words, int least, long[] selected) {
        ByteVector bar = ByteVector.broadcast(ROWS, (byte) least);
        for (int word = 0; word < words; word++) {
            selected[word] = allowed[word]
                    & ByteVector.fromArray(ROWS, bounds, word * Long.SIZE)
                            .compare(VectorOperators.UGE, bar)
                            .toLong();
        }
    }
}
