package dev.firstrung.engine.columns;

/** The loops row by row, for every machine; the truth that the vector kernel must equal. */
final class ScalarKernel implements Kernel {

    static final int MOST = 255;
    private static final int WORDS = ThreeBits.TILE / Long.SIZE;

    @Override
    public void addParts(Block block, Tables tables, byte[] near, byte[] bounds, long[] allowed) {
        int rows = block.padded();
        for (int row = 0; row < rows; row++) {
            int at = row / ThreeBits.TILE * block.parts * ThreeBits.TILE + row % ThreeBits.TILE;
            int sum = bounds[row] & 0xff;
            int before = 0;
            boolean out = false;
            for (int part = 0; part < block.parts; part++) {
                int code = (block.codes[at + part * ThreeBits.TILE] | (part == 0 ? near[row] : 0)) & 0xff;
                byte units = tables.parts[part * Tables.SIZE + code];
                out |= units == Query.OUT;
                sum += tables.beside(part, before, units & 0xff);
                before = units & 0xff;
            }
            bounds[row] = (byte) Math.min(MOST, sum);
            if (out) {
                allowed[row / Long.SIZE] &= ~(1L << row);
            }
        }
    }

    @Override
    public void addColumns(ThreeBits columns, Tables tables, long[] allowed, byte[] bounds) {
        for (int tile = 0; tile < columns.tiles(); tile++) {
            for (int i = 0; !isOut(allowed, tile) && i < ThreeBits.TILE; i++) {
                int row = tile * ThreeBits.TILE + i;
                int sum = 0;
                for (int column = 0; column < tables.alone; column++) {
                    sum += worth(columns, tables, column, tile, i);
                }
                int column = tables.alone;
                for (int choice = 0; choice < tables.choiceCount; choice++) {
                    int best = 0;
                    for (; column < tables.choiceEnds[choice]; column++) {
                        best = Math.max(best, worth(columns, tables, column, tile, i));
                    }
                    sum += best;
                }
                add(sum * tables.stepsOfWorth, bounds, row);
            }
        }
    }

    private static int worth(ThreeBits columns, Tables tables, int column, int tile, int row) {
        int code = columns.code(tile, tables.numbers[column], row);
        int at = column * Tables.WORTH + code / ThreeBits.LOW * Tables.QUARTER + code % ThreeBits.LOW;
        return tables.values[at] & 0xff;
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
        bounds[row] = (byte) Math.min(MOST, (bounds[row] & 0xff) + units(steps));
    }

    /** Units of points times steps of credit, at most a byte. */
    static int units(int steps) {
        return Math.min(MOST, (steps + Query.STEPS_IN_UNIT - 1) / Query.STEPS_IN_UNIT);
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
