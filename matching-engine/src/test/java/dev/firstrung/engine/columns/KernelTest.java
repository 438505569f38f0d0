package dev.firstrung.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KernelTest {

    private final Random random = new Random(8);

    @Test
    void everyKernelGivesTheSameBoundsAndRowsOfColumns() {
        for (int round = 0; round < 25; round++) {
            compare(block(1 + random.nextInt(1_500), true));
        }
    }

    @Test
    void everyKernelGivesTheSameBoundsAndRowsOfSlots() {
        for (int round = 0; round < 25; round++) {
            compare(block(1 + random.nextInt(1_500), false));
        }
    }

    private void compare(Block block) {
        Tables tables = tables(block);
        int rows = block.padded();
        byte[] near = new byte[rows];
        byte[] start = new byte[rows];
        for (int row = 0; row < rows; row++) {
            near[row] = (byte) (Scan.NEAR * random.nextInt(Scan.NEAREST + 1));
            start[row] = (byte) random.nextInt(random.nextInt(1, 257));
        }
        long[] live = random.longs(rows / 64)
                .map(bits -> random.nextInt(4) == 0 ? 0 : bits)
                .toArray();
        int least = random.nextInt(256);
        Outcome expected = null;
        for (Kernel kernel : SmallStores.kernels()) {
            Outcome outcome = new Outcome(kernel, block, tables, near, start, live, least);
            expected = expected == null ? outcome : expected;
            assertThat(outcome.allowed).isEqualTo(expected.allowed);
            assertThat(outcome.selected).isEqualTo(expected.selected);
            assertThat(outcome.boundsOfAllowed()).isEqualTo(expected.boundsOfAllowed());
        }
    }

    private static final class Outcome {

        private final long[] allowed;
        private final byte[] bounds;
        private final long[] selected;

        Outcome(Kernel kernel, Block block, Tables tables, byte[] near, byte[] start, long[] live, int least) {
            allowed = live.clone();
            bounds = start.clone();
            selected = new long[live.length];
            kernel.addParts(block, tables, near, bounds, allowed);
            block.keys.add(kernel, tables, allowed, bounds);
            kernel.select(bounds, allowed, live.length, least, selected);
        }

        byte[] boundsOfAllowed() {
            byte[] some = new byte[bounds.length];
            for (int row = 0; row < some.length; row++) {
                some[row] = (allowed[row >> 6] >>> row & 1) != 0 ? bounds[row] : 0;
            }
            return some;
        }
    }

    private Block block(int rows, boolean weighted) {
        RowList list = new RowList();
        for (int row = 0; row < rows; row++) {
            byte[] packed = new byte[30];
            random.nextBytes(packed);
            list.add(Id.of("row " + row), packed, 0, packed.length);
        }
        return new BlockBuilder(new BytesLayout(weighted), list).build();
    }

    private Tables tables(Block block) {
        Tables tables = new Tables(block.parts);
        random.nextBytes(tables.parts);
        for (int i = 0; i < tables.parts.length; i++) {
            tables.parts[i] = random.nextInt(10) == 0
                    ? Query.OUT
                    : (byte) (tables.parts[i] & (random.nextInt(10) == 0 ? 254 : 31));
        }
        if (random.nextBoolean()) {
            pair(tables);
        }
        for (byte[] credits : List.of(tables.common, tables.rare, tables.choices)) {
            for (int code = 1; code < credits.length; code++) {
                credits[code] = (byte) random.nextInt(21);
            }
        }
        if (block.keys instanceof Columns columns) {
            addColumns(tables, columns.bits);
            tables.alone();
            tables.stepsOfWorth = 1 + random.nextInt(9);
            for (int choice = random.nextInt(5); choice > 0; choice--) {
                addColumns(tables, columns.bits);
                tables.choice();
            }
        }
        return tables;
    }

    /** The last two parts count together. */
    private void pair(Tables tables) {
        tables.mostWithPartBefore[2] = random.nextInt(255);
        for (int i = Tables.SIZE; i < tables.parts.length; i++) {
            tables.parts[i] = tables.parts[i] == Query.OUT ? 0 : tables.parts[i];
        }
    }

    private void addColumns(Tables tables, ThreeBits bits) {
        byte[] units = new byte[256];
        for (int column = 0; column < bits.columns; column++) {
            if (random.nextInt(3) != 0) {
                random.nextBytes(units);
                for (int i = 0; i < units.length; i++) {
                    units[i] = (byte) (units[i] & (random.nextInt(10) == 0 ? 255 : 31));
                }
                tables.add(bits, column, units);
            }
        }
    }

    /** Each byte of a row is a key and its weight, or a requirement, or a part. */
    private record BytesLayout(boolean weighted) implements Layout, KeyWeights {

        @Override
        public int parts() {
            return 3;
        }

        @Override
        public Optional<KeyWeights> weights() {
            return weighted ? Optional.of(this) : Optional.empty();
        }

        @Override
        public void unpack(byte[] packed, int from, int to, Unpacked row) {
            for (int at = from; at < to; at++) {
                int key = (packed[at] & 0xff) / (at - from + 1);
                if (row.find(key) < 0) {
                    row.add(key, 1 + (packed[at] & 0x7f));
                }
            }
            unpackRequirements(packed, from, row);
            row.part(0, packed[from] & 63);
            row.part(1, packed[from + 1] & 63);
            row.part(2, packed[from + 2] & 127);
            row.spot(packed[from + 3] & 31);
            row.order(packed[from + 4] & 3);
        }

        /** Up to 8 requirements, one in four of them with up to 12 alternatives. */
        private static void unpackRequirements(byte[] packed, int from, Unpacked row) {
            for (int i = 0; i < (packed[from] & 7); i++) {
                row.requirement(1 + (packed[from + 5 + i] & 15));
                int alternatives = (packed[from + 5 + i] & 48) == 0 ? 2 + (packed[from + 6 + i] & 255) % 11 : 1;
                for (int k = 0; k < alternatives; k++) {
                    row.alternative(k * 300 + (packed[from + 13 + i] & 255) * (packed[from + 14 + i] & 3));
                }
            }
        }

        @Override
        public int wider(int weight, int other) {
            return Math.max(weight, other);
        }

        @Override
        public int excess(int weight, int wider) {
            return wider - weight;
        }

        @Override
        public PartCodes codes(int part, int[] ids, int[] counts) {
            return PartCodes.ofEach(ids);
        }
    }
}
