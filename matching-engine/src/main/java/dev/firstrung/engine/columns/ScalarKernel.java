package dev.firstrung.engine.columns;

/** The loops row by row, for every machine; the truth that the vector kernel must equal. */
final class ScalarKernel implements Kernel {

    private static final int MOST = 255;
    private static final int WORDS = Block.TILE / Long.SIZE;

    @Override
    public void addParts(Block block, Tables tables, byte[] near, byte[] bounds, long[] allowed) {
        int rows = block.tiles() * Block.TILE;
        for (int row = 0; row < rows; row++) {
            int at = row / Block.TILE * block.parts * Block.TILE + row % Block.TILE;
            int sum = bounds[row] & 0xff;
            boolean out = false;
            for (int part = 0; part < block.parts; part++) {
                int code = block.codes[at + part * Block.TILE] | (part == 0 ? near[row] : 0);
                byte units = tables.parts[part * Tables.SIZE + code];
                out |= units == Query.OUT;
                sum += units & 0xff;
            }
            bounds[row] = (byte) Math.min(MOST, sum);
            if (out) {
                allowed[row / Long.SIZE] &= ~(1L << row);
            }
        }
    }

    @Override
    public void addColumns(Block block, Tables tables, long[] allowed, byte[] bounds) {
        int[] sums = new int[Block.TILE];
        for (int tile = 0; tile < block.tiles(); tile++) {
            if (isOut(allowed, tile)) {
                continue;
            }
            int first = tile * Block.TILE;
            for (int i = 0; i < Block.TILE; i++) {
                sums[i] = bounds[first + i] & 0xff;
            }
            addColumns(block, tables, tile, sums);
            for (int i = 0; i < Block.TILE; i++) {
                bounds[first + i] = (byte) Math.min(MOST, sums[i]);
            }
        }
    }

    static boolean isOut(long[] allowed, int tile) {
        int word = tile * WORDS;
        return (allowed[word] | allowed[word + 1] | allowed[word + 2] | allowed[word + 3]) == 0;
    }

    private static void addColumns(Block block, Tables tables, int tile, int[] sums) {
        int tileStart = tile * block.denseColumns * Block.TILE_BYTES;
        for (int column = 0; column < tables.columns; column++) {
            int values = column * Tables.SIZE;
            for (int half = 0; half < 2; half++) {
                int from = tileStart + tables.offsets[column] + half * 64;
                int to = half * 128;
                for (int i = 0; i < 64; i++) {
                    int codes = block.dense[from + i];
                    sums[to + i] += tables.values[values + (codes & 15)] & 0xff;
                    sums[to + 64 + i] += tables.values[values + (codes >> 4 & 15)] & 0xff;
                }
            }
        }
    }

    @Override
    public void select(byte[] bounds, long[] allowed, int words, int least, long[] selected) {
        for (int word = 0; word < words; word++) {
            long bits = 0;
            for (int i = 0; i < Long.SIZE; i++) {
                bits |= (bounds[word * Long.SIZE + i] & 0xff) >= least ? 1L << i : 0;
            }
            selected[word] = bits & allowed[word];
        }
    }
}
