package dev.firstrung.engine.columns;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The loops of {@link VectorKernel} over columns. */
final class VectorColumns {

    private static final VectorSpecies<Byte> ROWS = ByteVector.SPECIES_512;
    private static final VectorSpecies<Short> HALVES = ShortVector.SPECIES_512;
    private static final short LOW = 0xff;

    private VectorColumns() {}

    /** Adds half a tile after the other: the sums of more rows, two bytes each, don't fit the registers. */
    static void add(ThreeBits columns, int tile, Tables tables, byte[] bounds) {
        int first = tile * columns.columns;
        int row = tile * ThreeBits.TILE;
        addHalf(columns, first, 0, tables, bounds, row);
        addHalf(columns, first, 1, tables, bounds, row + ThreeBits.TILE / 2);
    }

    private static void addHalf(ThreeBits columns, int first, int half, Tables tables, byte[] bounds, int row) {
        byte[] low = columns.low;
        long[] high = columns.high;
        int[] numbers = tables.numbers;
        byte[] values = tables.values;
        int shift = 4 * half;
        ShortVector even = ShortVector.zero(HALVES);
        ShortVector odd = even;
        ShortVector evenNext = even;
        ShortVector oddNext = even;
        for (int column = 0; column < tables.alone; column++) {
            ByteVector worth = ByteVector.fromArray(ROWS, values, column * Tables.WORTH);
            ByteVector more = ByteVector.fromArray(ROWS, values, column * Tables.WORTH + Tables.QUARTER);
            int place = first + numbers[column];
            ByteVector four = ByteVector.fromArray(ROWS, low, place * ThreeBits.TILE_BYTES);
            int upper = place * ThreeBits.TILE_LONGS + 2 * half;
            ByteVector a = worth(next(four, shift), high[upper], worth, more);
            ByteVector b = worth(next(four, shift + 2), high[upper + 1], worth, more);
            even = even.add(even(a));
            odd = odd.add(odd(a));
            evenNext = evenNext.add(even(b));
            oddNext = oddNext.add(odd(b));
        }
        int column = tables.alone;
        for (int choice = 0; choice < tables.choiceCount; choice++) {
            ByteVector a = ByteVector.zero(ROWS);
            ByteVector b = a;
            for (; column < tables.choiceEnds[choice]; column++) {
                ByteVector worth = ByteVector.fromArray(ROWS, values, column * Tables.WORTH);
                ByteVector more = ByteVector.fromArray(ROWS, values, column * Tables.WORTH + Tables.QUARTER);
                int place = first + numbers[column];
                ByteVector four = ByteVector.fromArray(ROWS, low, place * ThreeBits.TILE_BYTES);
                int upper = place * ThreeBits.TILE_LONGS + 2 * half;
                a = a.lanewise(VectorOperators.UMAX, worth(next(four, shift), high[upper], worth, more));
                b = b.lanewise(VectorOperators.UMAX, worth(next(four, shift + 2), high[upper + 1], worth, more));
            }
            even = even.add(even(a));
            odd = odd.add(odd(a));
            evenNext = evenNext.add(even(b));
            oddNext = oddNext.add(odd(b));
        }
        short steps = (short) tables.stepsOfWorth;
        VectorKernel.add(even.mul(steps), odd.mul(steps), bounds, row);
        VectorKernel.add(evenNext.mul(steps), oddNext.mul(steps), bounds, row + 64);
    }

    private static ByteVector worth(ByteVector low, long high, ByteVector worth, ByteVector more) {
        return low.selectFrom(worth).blend(low.selectFrom(more), VectorMask.fromLong(ROWS, high));
    }

    private static ShortVector even(ByteVector bytes) {
        return bytes.reinterpretAsShorts().and(LOW);
    }

    private static ShortVector odd(ByteVector bytes) {
        return bytes.reinterpretAsShorts().lanewise(VectorOperators.LSHR, 8);
    }

    /** Each byte's bits from {@code shift} on in its lowest; what stands above the lowest two the repeated table ignores. */
    private static ByteVector next(ByteVector codes, int shift) {
        return codes.reinterpretAsShorts().lanewise(VectorOperators.LSHR, shift).reinterpretAsBytes();
    }
}
