package dev.firstrung.engine.columns;

import java.util.Arrays;

/** What one query finds of worth in one block: which dense columns, and the units by code of these and of each part. */
final class Tables {

    /** Values of one look-up instruction. A column's 16 are repeated, so that the other nibble's bits in an index do no harm. */
    static final int SIZE = 64;

    int columns;
    int[] offsets = new int[32];
    byte[] values = new byte[32 * SIZE];
    final byte[] parts;

    Tables(int parts) {
        this.parts = new byte[parts * SIZE];
    }

    Tables copy() {
        Tables copy = new Tables(parts.length / SIZE);
        copy.columns = columns;
        copy.offsets = offsets.clone();
        copy.values = values.clone();
        System.arraycopy(parts, 0, copy.parts, 0, parts.length);
        return copy;
    }

    /** Starts with a block. */
    void read(Block block, Query query) {
        columns = 0;
        for (int part = 0; part < block.parts; part++) {
            int[] representatives = block.representatives[part];
            for (int code = 0; code < representatives.length; code++) {
                int at = part * SIZE + code;
                parts[at] = query.units(part, representatives[code], 0);
                for (int nearness = 1; part == 0 && nearness <= Scan.NEAREST; nearness++) {
                    parts[at + nearness * Scan.NEAR] = query.units(part, representatives[code], nearness);
                }
            }
        }
    }

    /** At least what a row's parts give together. */
    int partUnits(Block block, int row, int near) {
        int at = row / Block.TILE * block.parts * Block.TILE + row % Block.TILE;
        int sum = parts[block.codes[at] | near] & 0xff;
        for (int part = 1; part < block.parts; part++) {
            sum += parts[part * SIZE + block.codes[at + part * Block.TILE]] & 0xff;
        }
        return sum;
    }

    void add(Block block, int column, byte[] units) {
        if (columns == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * columns);
            values = Arrays.copyOf(values, 2 * columns * SIZE);
        }
        offsets[columns] = column * Block.TILE_BYTES;
        int to = columns * SIZE;
        int book = column * Block.BOOK;
        values[to] = 0;
        for (int code = 1; code < Block.BOOK; code++) {
            values[to + code] = units[block.books[book + code] & 0xff];
        }
        System.arraycopy(values, to, values, to + Block.BOOK, Block.BOOK);
        System.arraycopy(values, to, values, to + 2 * Block.BOOK, 2 * Block.BOOK);
        columns++;
    }
}
