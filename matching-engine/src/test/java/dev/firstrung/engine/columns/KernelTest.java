package dev.firstrung.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KernelTest {

    private final Random random = new Random(8);

    @Test
    void everyKernelGivesTheSameBoundsAndRows() {
        for (int round = 0; round < 60; round++) {
            Block block = block(1 + random.nextInt(1_500));
            Tables tables = tables(block);
            int rows = block.tiles() * Block.TILE;
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
            kernel.addColumns(block, tables, allowed, bounds);
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

    private Block block(int rows) {
        RowList list = new RowList();
        for (int row = 0; row < rows; row++) {
            byte[] packed = new byte[30];
            random.nextBytes(packed);
            list.add(Id.of("row " + row), packed, 0, packed.length);
        }
        return new BlockBuilder(new BytesLayout(), list).build();
    }

    private Tables tables(Block block) {
        Tables tables = new Tables(block.parts);
        random.nextBytes(tables.parts);
        for (int i = 0; i < tables.parts.length; i++) {
            tables.parts[i] = random.nextInt(10) == 0
                    ? Query.OUT
                    : (byte) (tables.parts[i] & (random.nextInt(10) == 0 ? 254 : 31));
        }
        byte[] units = new byte[256];
        for (int column = 0; column < block.denseColumns; column++) {
            if (random.nextInt(3) != 0) {
                random.nextBytes(units);
                for (int i = 0; i < units.length; i++) {
                    units[i] = (byte) (units[i] & (random.nextInt(10) == 0 ? 255 : 31));
                }
                tables.add(block, column, units);
            }
        }
        return tables;
    }

    /** Each byte of a row is a key, its weight, or a part. */
    private static final class BytesLayout implements Layout {

        @Override
        public int parts() {
            return 3;
        }

        @Override
        public void unpack(byte[] packed, int from, int to, Unpacked row) {
            for (int at = from; at < to; at++) {
                int key = (packed[at] & 0xff) / (at - from + 1);
                if (row.find(key) < 0) {
                    row.add(key, 1 + (packed[at] & 0x7f));
                }
            }
            row.part(0, packed[from] & 15);
            row.part(1, packed[from + 1] & 63);
            row.part(2, packed[from + 2] & 7);
            row.spot(packed[from + 3] & 31);
            row.order(packed[from + 4] & 0xff);
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
            byte[] codes = new byte[ids.length];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = (byte) i;
            }
            return new PartCodes(codes, Arrays.copyOf(ids, ids.length));
        }
    }
}
