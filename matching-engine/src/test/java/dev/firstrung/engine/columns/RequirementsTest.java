package dev.firstrung.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows that require keys, far more keys than there are codes: the best are those that scoring every row would find. */
class RequirementsTest {

    private static final int KEYS = 1_500;
    private static final int MOST_POINTS = 100;

    private final Random random = new Random(21);

    @Test
    void findsTheBestAsBruteForceDoes() {
        for (Store store : SmallStores.of(new RequirementsLayout())) {
            Map<String, byte[]> rows = new TreeMap<>();
            for (int i = 0; i < 2_000; i++) {
                String id = "row " + i;
                byte[] row = row();
                rows.put(id, row);
                store.put(id, row);
            }
            for (int round = 0; round < 60; round++) {
                CreditsQuery query = new CreditsQuery(random, 1 + random.nextInt(200), KEYS >> random.nextInt(8));
                int limit = 1 + random.nextInt(60);
                List<String> found = store.best(() -> query, limit, 1, (id, score) -> id + " " + score);
                assertThat(found).isEqualTo(expected(rows, query, limit));
            }
        }
    }

    private static List<String> expected(Map<String, byte[]> rows, CreditsQuery query, int limit) {
        record Scored(String id, int score) {}
        return rows.entrySet().stream()
                .map(row -> new Scored(
                        row.getKey(), query.exact(row.getValue(), 0, row.getValue().length, 0, Query.ANY_KEYS)))
                .filter(row -> row.score() > 0)
                .sorted(Comparator.<Scored>comparingInt(row -> -row.score()).thenComparing(Scored::id))
                .limit(limit)
                .map(row -> row.id() + " " + row.score())
                .toList();
    }

    /** Requirements one after the other: points, the number of alternatives, their keys in two bytes. Frequent keys are small. */
    private byte[] row() {
        List<Integer> bytes = new ArrayList<>();
        int left = MOST_POINTS;
        int most = 1 + random.nextInt(20);
        while (left > 0 && random.nextInt(15) != 0) {
            int points = Math.min(left, 1 + random.nextInt(most));
            left -= points;
            int alternatives = random.nextInt(5) == 0 ? 2 + random.nextInt(12) : 1;
            bytes.add(points);
            bytes.add(alternatives);
            for (int i = 0; i < alternatives; i++) {
                int key = random.nextInt(KEYS) >> random.nextInt(8);
                bytes.add(key >> 8);
                bytes.add(key & 0xff);
            }
        }
        byte[] row = new byte[bytes.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = bytes.get(i).byteValue();
        }
        return row;
    }

    private static int keyAt(byte[] packed, int at) {
        return packed[at] << 8 | (packed[at + 1] & 0xff);
    }

    private static final class RequirementsLayout implements Layout {

        @Override
        public int parts() {
            return 1;
        }

        @Override
        public Optional<KeyWeights> weights() {
            return Optional.empty();
        }

        @Override
        public void unpack(byte[] packed, int from, int to, Unpacked row) {
            int at = from;
            while (at < to) {
                row.requirement(packed[at]);
                int end = at + 2 + 2 * packed[at + 1];
                for (at += 2; at < end; at += 2) {
                    row.alternative(keyAt(packed, at));
                }
            }
        }

        @Override
        public PartCodes codes(int part, int[] ids, int[] counts) {
            return new PartCodes(new byte[ids.length], new int[] {0}, List.of());
        }
    }

    /** Credits some keys. */
    private static final class CreditsQuery implements Query {

        private final byte[] credits = new byte[KEYS];

        CreditsQuery(Random random, int credited, int below) {
            for (int i = 0; i < credited; i++) {
                credits[random.nextInt(below)] = (byte) (1 + random.nextInt(20));
            }
        }

        @Override
        public int credit(int key) {
            return credits[key];
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
            int steps = 0;
            int at = from;
            while (at < to) {
                int points = packed[at];
                int best = 0;
                int end = at + 2 + 2 * packed[at + 1];
                for (at += 2; at < end; at += 2) {
                    best = Math.max(best, credits[keyAt(packed, at)]);
                }
                steps += points * best;
            }
            return steps / 20;
        }
    }
}
