package dev.firstrung.engine.columns;

/** The loops row by row, for every machine; the truth that the vector kernel must equal. */
final class ScalarKernel implements Kernel {

    private static final int MOST = 255;
    private static final int WORDS = Nibbles.TILE / Long.SIZE;

    @Override
    public void addParts(Block block, Tables tables, byte[] near, byte[] bounds, long[] allowed) {
        int rows = block.padded();
        for (int row = 0; row < rows; row++) {
            int at = row / Nibbles.TILE * block.parts * Nibbles.TILE + row % Nibbles.TILE;
            int sum = bounds[row] & 0xff;
            boolean out = false;
            for (int part = 0; part < block.parts; part++) {
                int code = (block.codes[at + part * Nibbles.TILE] | (part == 0 ? near[row] : 0)) & 0xff;
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
    public void addColumns(Nibbles columns, Tables tables, long[] allowed, byte[] bounds) {
        for (int tile = 0; tile < columns.tiles(); tile++) {
            for (int i = 0; !isOut(allowed, tile) && i < Nibbles.TILE; i++) {
                int row = tile * Nibbles.TILE + i;
                int sum = bounds[row] & 0xff;
                for (int column = 0; column < tables.alone; column++) {
                    sum += units(columns, tables, column, tile, i);
                }
                int column = tables.alone;
                for (int choice = 0; choice < tables.choiceCount; choice++) {
                    int best = 0;
                    for (; column < tables.choiceEnds[choice]; column++) {
                        best = Math.max(best, units(columns, tables, column, tile, i));
                    }
                    sum += best;
                }
                bounds[row] = (byte) Math.min(MOST, sum);
            }
        }
    }

    private static int units(Nibbles columns, Tables tables, int column, int tile, int row) {
        int code = columns.code(tile, tables.offsets[column], row);
        return tables.values[column * Tables.QUARTER + code] & 0xff;
    }

    static boolean isOut(long[] allowed, int tile) {
        int word = tile * WORDS;
        return (allowed[word] | allowed[word + 1] | allowed[word + 2] | allowed[word + 3]) == 0;
    }

    @Override
    public void addSums(Slices slices, byte[] credits, long[] allowed, byte[] bounds) {
        for (int slice = 0; slice < slices.count(); slice++) {
            for (int i = 0; allowed[slice] != 0 && i < Slices.ROWS; i++) {
                int steps = 0;
                for (int at = slices.starts[slice] + i; at < slices.starts[slice + 1]; at += Slices.GROUP_BYTES) {
                    int sum = 0;
                    for (int place = 1; place <= Slices.GROUP; place++) {
                        sum += credits[slices.bytes[at + place * Slices.ROWS] & 0xff];
                    }
                    steps += slices.bytes[at] * sum;
                }
                add(steps, bounds, slice * Slices.ROWS + i);
            }
        }
    }

    private static void add(int steps, byte[] bounds, int row) {
        int units = Math.min(MOST, (steps + Query.STEPS_IN_UNIT - 1) / Query.STEPS_IN_UNIT);
        bounds[row] = (byte) Math.min(MOST, (bounds[row] & 0xff) + units);
    }

    @Override
    public void addChoices(Slices slices, byte[] credits, long[] allowed, byte[] bounds) {
        for (int slice = 0; slice < slices.count(); slice++) {
            for (int i = 0; allowed[slice] != 0 && i < Slices.ROWS; i++) {
                int steps = 0;
                int before = 0;
                for (int at = slices.starts[slice] + i; at < slices.starts[slice + 1]; at += Slices.GROUP_BYTES) {
                    int weight = slices.bytes[at];
                    before = weight < 0 ? before : 0;
                    int best = before;
                    for (int place = 1; place <= Slices.GROUP; place++) {
                        best = Math.max(best, credits[slices.bytes[at + place * Slices.ROWS] & 0xff]);
                    }
                    steps += (weight & ~Slices.MORE & 0xff) * (best - before);
                    before = best;
                }
                add(steps, bounds, slice * Slices.ROWS + i);
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
