package dev.firstrung.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoreTest {

    @Test
    void staysUsableAfterARowThatCannotBeUnpacked() {
        for (Store store : SmallStores.of(new OnePartLayout())) {
            store.put("a", new byte[] {1});
            assertThatThrownBy(() -> store.put("a", new byte[0])).isInstanceOf(IndexOutOfBoundsException.class);
            for (int row = 0; row < 1_000; row++) {
                store.put("row " + row, new byte[] {2});
                assertThatThrownBy(() -> store.put("broken", new byte[0]))
                        .isInstanceOf(IndexOutOfBoundsException.class);
            }
            assertThat(store.size()).isEqualTo(1_001);
            assertThat(store.best(AsItIs::new, 2, 0, (id, score) -> id + " " + score))
                    .containsExactly("row 0 2", "row 1 2");
            assertThat(store.remove("a")).isTrue();
        }
    }

    /** A row is one byte. */
    private static final class OnePartLayout implements Layout {

        @Override
        public int parts() {
            return 1;
        }

        @Override
        public void unpack(byte[] packed, int from, int to, Unpacked row) {
            row.part(0, packed[from]);
        }

        @Override
        public Optional<KeyWeights> weights() {
            return Optional.empty();
        }

        @Override
        public PartCodes codes(int part, int[] ids, int[] counts) {
            return PartCodes.ofEach(ids);
        }
    }

    /** A row's byte is its score. */
    private static final class AsItIs implements Query {

        @Override
        public int nearness(int spot) {
            return 0;
        }

        @Override
        public byte units(int part, int representative, int nearness) {
            return (byte) (representative * UNITS_IN_TWO);
        }

        @Override
        public int exact(byte[] packed, int from, int to, int least, int mostOfKeys) {
            return packed[from];
        }
    }
}
