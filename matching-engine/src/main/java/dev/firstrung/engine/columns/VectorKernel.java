package dev.firstrung.engine.columns;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.jspecify.annotations.Nullable;

/** The loops 64 rows at a time: one look-up and one addition for each part, column and requirement. */
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Byte> ROWS = ByteVector.SPECIES_512;

    private static final VectorSpecies<Short> HALVES = ShortVector.SPECIES_512;
    private static final short LOW = 0xff;
    private static final int STEPS_SHIFT = Integer.numberOfTrailingZeros(Query.STEPS_IN_UNIT);

    /** Two bytes hold so many steps, with what rounds them up to units. */
    private static final int MOST_STEPS = Character.MAX_VALUE - Query.STEPS_IN_UNIT + 1;

    /** Whether this machine has vectors of 64 bytes; without them the API works, but slower than the scalar loops. */
    static boolean fits() {
        return ByteVector.SPECIES_PREFERRED.length() == ROWS.length();
    }

    @Override
    public void addParts(Block block, Tables tables, byte[] near, byte[] bounds, long[] allowed) {
        for (int part = 0; part < block.parts; part++) {
            if (tables.isPaired(part + 1)) {
                addPair(block, part++, tables, bounds);
            } else if (!tables.isNothing(part) && Tables.isSmall(block, part)) {
                addFew(block, part, tables.parts, bounds, allowed);
            } else if (!tables.isNothing(part)) {
                add(block, part, tables.parts, part == 0 ? near : null, bounds, allowed);
            }
        }
    }

    /** Codes below 128. */
    private static void addFew(Block block, int part, byte[] values, byte[] bounds, long[] allowed) {
        int words = block.padded() / Long.SIZE;
        int at = part * Tables.SIZE;
        ByteVector first = ByteVector.fromArray(ROWS, values, at);
        ByteVector second = ByteVector.fromArray(ROWS, values, at + Tables.QUARTER);
        for (int word = 0; word < words; word++) {
            add(codes(block, part, word).selectFrom(first, second), word, bounds, allowed);
        }
    }

    private static void add(
            Block block, int part, byte[] values, byte @Nullable [] near, byte[] bounds, long[] allowed) {
        int words = block.padded() / Long.SIZE;
        int at = part * Tables.SIZE;
        ByteVector first = ByteVector.fromArray(ROWS, values, at);
        ByteVector second = ByteVector.fromArray(ROWS, values, at + Tables.QUARTER);
        ByteVector third = ByteVector.fromArray(ROWS, values, at + 2 * Tables.QUARTER);
        ByteVector fourth = ByteVector.fromArray(ROWS, values, at + 3 * Tables.QUARTER);
        for (int word = 0; word < words; word++) {
            ByteVector codes = codes(block, part, word);
            if (near != null) {
                codes = codes.or(ByteVector.fromArray(ROWS, near, word * Long.SIZE));
            }
            add(lookUp(codes, first, second, third, fourth), word, bounds, allowed);
        }
    }

    /** Two parts that count together. */
    private static void addPair(Block block, int part, Tables tables, byte[] bounds) {
        if (tables.mostWithPartBefore[part + 1] == 0) {
            return;
        }
        int words = block.padded() / Long.SIZE;
        int at = part * Tables.SIZE;
        ByteVector most = ByteVector.broadcast(ROWS, (byte) tables.mostWithPartBefore[part + 1]);
        ByteVector first = ByteVector.fromArray(ROWS, tables.parts, at);
        ByteVector second = ByteVector.fromArray(ROWS, tables.parts, at + Tables.QUARTER);
        ByteVector third = ByteVector.fromArray(ROWS, tables.parts, at + 2 * Tables.QUARTER);
        ByteVector fourth = ByteVector.fromArray(ROWS, tables.parts, at + 3 * Tables.QUARTER);
        ByteVector otherFirst = ByteVector.fromArray(ROWS, tables.parts, at + 4 * Tables.QUARTER);
        ByteVector otherSecond = ByteVector.fromArray(ROWS, tables.parts, at + 5 * Tables.QUARTER);
        ByteVector otherThird = ByteVector.fromArray(ROWS, tables.parts, at + 6 * Tables.QUARTER);
        ByteVector otherFourth = ByteVector.fromArray(ROWS, tables.parts, at + 7 * Tables.QUARTER);
        for (int word = 0; word < words; word++) {
            ByteVector one = lookUp(codes(block, part, word), first, second, third, fourth);
            ByteVector other = lookUp(codes(block, part + 1, word), otherFirst, otherSecond, otherThird, otherFourth);
            ByteVector both = one.lanewise(VectorOperators.SUADD, other).lanewise(VectorOperators.UMIN, most);
            add(both, bounds, word * Long.SIZE);
        }
    }

    private static ByteVector codes(Block block, int part, int word) {
        int row = word * Long.SIZE;
        int at = (row / ThreeBits.TILE * block.parts + part) * ThreeBits.TILE + row % ThreeBits.TILE;
        return ByteVector.fromArray(ROWS, block.codes, at);
    }

    private static void add(ByteVector units, int word, byte[] bounds, long[] allowed) {
        allowed[word] &= units.compare(VectorOperators.NE, Query.OUT).toLong();
        add(units, bounds, word * Long.SIZE);
    }

    @Override
    public void addColumns(ThreeBits columns, Tables tables, long[] allowed, byte[] bounds) {
        assert tables.mostOfColumns() * tables.stepsOfWorth <= MOST_STEPS;
        for (int tile = 0; tile < columns.tiles(); tile++) {
            if (!ScalarKernel.isOut(allowed, tile)) {
                VectorColumns.add(columns, tile, tables, bounds);
            }
        }
    }

    private static void add(ByteVector units, byte[] bounds, int row) {
        ByteVector.fromArray(ROWS, bounds, row)
                .lanewise(VectorOperators.SUADD, units)
                .intoArray(bounds, row);
    }

    @Override
    public void addSums(Slices slices, byte[] credits, long[] allowed, byte[] bounds) {
        if (slices.codes.size() <= 2 * Tables.QUARTER) {
            addFewSums(slices, credits, allowed, bounds);
        } else {
            addManySums(slices, credits, allowed, bounds);
        }
    }

    private static void addFewSums(Slices slices, byte[] credits, long[] allowed, byte[] bounds) {
        ByteVector a = ByteVector.fromArray(ROWS, credits, 0);
        ByteVector b = ByteVector.fromArray(ROWS, credits, 64);
        byte[] bytes = slices.bytes;
        int[] starts = slices.starts;
        int count = starts.length - 1;
        for (int slice = 0; slice < count; slice++) {
            int end = starts[slice + 1];
            if (allowed[slice] == 0 || end == starts[slice]) {
                continue;
            }
            ShortVector even = ShortVector.zero(HALVES);
            ShortVector odd = ShortVector.zero(HALVES);
            for (int at = starts[slice]; at < end; at += Slices.GROUP_BYTES) {
                ShortVector sum = credits(bytes, at + 64, a, b)
                        .add(credits(bytes, at + 128, a, b))
                        .add(credits(bytes, at + 192, a, b).add(credits(bytes, at + 256, a, b)))
                        .reinterpretAsShorts();
                ShortVector weights = ByteVector.fromArray(ROWS, bytes, at).reinterpretAsShorts();
                even = even.add(sum.and(LOW).mul(weights.and(LOW)));
                odd = odd.add(sum.lanewise(VectorOperators.LSHR, 8).mul(weights.lanewise(VectorOperators.LSHR, 8)));
            }
            add(even, odd, bounds, slice * Slices.ROWS);
        }
    }

    private static void addManySums(Slices slices, byte[] credits, long[] allowed, byte[] bounds) {
        ByteVector a = ByteVector.fromArray(ROWS, credits, 0);
        ByteVector b = ByteVector.fromArray(ROWS, credits, 64);
        ByteVector c = ByteVector.fromArray(ROWS, credits, 128);
        ByteVector d = ByteVector.fromArray(ROWS, credits, 192);
        byte[] bytes = slices.bytes;
        int[] starts = slices.starts;
        int count = starts.length - 1;
        for (int slice = 0; slice < count; slice++) {
            int end = starts[slice + 1];
            if (allowed[slice] == 0 || end == starts[slice]) {
                continue;
            }
            ShortVector even = ShortVector.zero(HALVES);
            ShortVector odd = ShortVector.zero(HALVES);
            for (int at = starts[slice]; at < end; at += Slices.GROUP_BYTES) {
                ShortVector sum = credits(bytes, at + 64, a, b, c, d)
                        .add(credits(bytes, at + 128, a, b, c, d))
                        .add(credits(bytes, at + 192, a, b, c, d).add(credits(bytes, at + 256, a, b, c, d)))
                        .reinterpretAsShorts();
                ShortVector weights = ByteVector.fromArray(ROWS, bytes, at).reinterpretAsShorts();
                even = even.add(sum.and(LOW).mul(weights.and(LOW)));
                odd = odd.add(sum.lanewise(VectorOperators.LSHR, 8).mul(weights.lanewise(VectorOperators.LSHR, 8)));
            }
            add(even, odd, bounds, slice * Slices.ROWS);
        }
    }

    /** Adds sums of steps, of which those of even and of odd rows lie side by side. */
    static void add(ShortVector even, ShortVector odd, byte[] bounds, int row) {
        ShortVector units = units(even).or(units(odd).lanewise(VectorOperators.LSHL, 8));
        add(units.reinterpretAsBytes(), bounds, row);
    }

    @Override
    public void addChoices(Slices slices, byte[] credits, long[] allowed, byte[] bounds) {
        ByteVector a = ByteVector.fromArray(ROWS, credits, 0);
        ByteVector b = ByteVector.fromArray(ROWS, credits, 64);
        ByteVector c = ByteVector.fromArray(ROWS, credits, 128);
        ByteVector d = ByteVector.fromArray(ROWS, credits, 192);
        byte[] bytes = slices.bytes;
        int[] starts = slices.starts;
        int count = starts.length - 1;
        for (int slice = 0; slice < count; slice++) {
            int end = starts[slice + 1];
            if (allowed[slice] == 0 || end == starts[slice]) {
                continue;
            }
            ShortVector even = ShortVector.zero(HALVES);
            ShortVector odd = ShortVector.zero(HALVES);
            ByteVector before = ByteVector.zero(ROWS);
            for (int at = starts[slice]; at < end; at += Slices.GROUP_BYTES) {
                ByteVector weight = ByteVector.fromArray(ROWS, bytes, at);
                before = ByteVector.zero(ROWS).blend(before, weight.compare(VectorOperators.LT, (byte) 0));
                ByteVector best = credits(bytes, at + 64, a, b, c, d)
                        .max(credits(bytes, at + 128, a, b, c, d))
                        .max(credits(bytes, at + 192, a, b, c, d).max(credits(bytes, at + 256, a, b, c, d)))
                        .max(before);
                ShortVector gain = best.sub(before).reinterpretAsShorts();
                ShortVector weights = weight.and((byte) ~Slices.MORE).reinterpretAsShorts();
                before = best;
                even = even.add(gain.and(LOW).mul(weights.and(LOW)));
                odd = odd.add(gain.lanewise(VectorOperators.LSHR, 8).mul(weights.lanewise(VectorOperators.LSHR, 8)));
            }
            add(even, odd, bounds, slice * Slices.ROWS);
        }
    }

    private static ShortVector units(ShortVector steps) {
        return steps.add((short) (Query.STEPS_IN_UNIT - 1))
                .lanewise(VectorOperators.LSHR, STEPS_SHIFT)
                .min(LOW);
    }

    private static ByteVector credits(byte[] codes, int at, ByteVector a, ByteVector b) {
        return ByteVector.fromArray(ROWS, codes, at).selectFrom(a, b);
    }

    private static ByteVector credits(byte[] codes, int at, ByteVector a, ByteVector b, ByteVector c, ByteVector d) {
        return lookUp(ByteVector.fromArray(ROWS, codes, at), a, b, c, d);
    }

    /** Looks up codes from 0 to 255 in four quarters of a table. */
    private static ByteVector lookUp(ByteVector codes, ByteVector a, ByteVector b, ByteVector c, ByteVector d) {
        VectorMask<Byte> high = codes.compare(VectorOperators.LT, (byte) 0);
        return codes.selectFrom(a, b).blend(codes.selectFrom(c, d), high);
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
