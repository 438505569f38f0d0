package dev.firstrung.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows that have keys of their own, so that a block has more keys than two bytes can number. */
class ColumnsTest {

    private static final int ROWS = 25_000;
    private static final int KEYS_OF_ROW = 3;

    @Test
    void findsEveryRowByItsOwnKeysWhereABlockHasVeryMany() {
        Store store = new Store(new OwnKeysLayout(), new ScalarKernel(), Block.MOST_ROWS, ROWS);
        for (int row = 0; row < ROWS; row++) {
            store.put(
                    "row " + row, ByteBuffer.allocate(Integer.BYTES).putInt(row).array());
        }
        for (int key = 0; key < ROWS * KEYS_OF_ROW; key += 997) {
            OneKeyQuery query = new OneKeyQuery(key);
            assertThat(store.best(() -> query, 1, 1, (id, score) -> id))
                    .as("key %d", key)
                    .containsExactly("row " + key / KEYS_OF_ROW);
        }
    }

    /** A row is its number; its keys follow those of the row before. */
    private static final class OwnKeysLayout implements Layout, KeyWeights {

        @Override
        public int parts() {
            return 1;
        }

        @Override
        public void unpack(byte[] packed, int from, int to, Unpacked row) {
            int first = ByteBuffer.wrap(packed).getInt(from) * KEYS_OF_ROW;
            for (int i = 0; i < KEYS_OF_ROW; i++) {
                row.add(first + i, 1);
            }
        }

        @Override
        public Optional<KeyWeights> weights() {
            return Optional.of(this);
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

    /** A row with the key is worth a point. */
    private static final class OneKeyQuery implements Query {

        private final int key;
        private final byte[] worth = new byte[256];

        OneKeyQuery(int key) {
            this.key = key;
            worth[1] = 3;
        }

        @Override
        public int keys() {
            return 1;
        }

        @Override
        public int key(int i) {
            return key;
        }

        @Override
        public byte[] worth(int i) {
            return worth;
        }

        @Override
        public int nearness(int spot) {
            return 0;
        }

        @Override
        public byte units(int part, int representative, int nearness) {
            return 0;
        }

        @Override
        public int exact(byte[] packed, int from, int to, int least, int mostOfKeys) {
            return ByteBuffer.wrap(packed).getInt(from) == key / KEYS_OF_ROW ? 1 : 0;
        }
    }
}
