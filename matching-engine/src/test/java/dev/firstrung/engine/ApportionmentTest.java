package dev.firstrung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    private final Random random = new Random(5);

    @Test
    void givesAwayEveryPoint() {
        for (int i = 0; i < 10_000; i++) {
            int total = random.nextInt(101);
            assertThat(Arrays.stream(Apportionment.share(total, importance())).sum())
                    .isEqualTo(total);
        }
    }

    @Test
    void givesEqualSharesToEqualImportanceUpToOnePoint() {
        assertThat(Apportionment.share(50, new int[] {60, 60, 60})).containsExactly(17, 17, 16);
        assertThat(Apportionment.share(60, new int[] {100, 50})).containsExactly(40, 20);
    }

    @Test
    void takesNoPointFromTheOthersWhenOneGoesOrTheTotalGrows() {
        for (int i = 0; i < 10_000; i++) {
            int total = random.nextInt(100);
            int[] importance = importance();
            int gone = random.nextInt(importance.length);
            int[] before = Apportionment.share(total, importance);
            int[] after = Apportionment.share(
                    total,
                    IntStream.range(0, importance.length)
                            .filter(item -> item != gone)
                            .map(item -> importance[item])
                            .toArray());
            int[] more = Apportionment.share(total + 1, importance);
            for (int item = 0; item < importance.length; item++) {
                assertThat(more[item]).isGreaterThanOrEqualTo(before[item]);
                if (item != gone) {
                    assertThat(after[item < gone ? item : item - 1]).isGreaterThanOrEqualTo(before[item]);
                }
            }
        }
    }

    private int[] importance() {
        return random.ints(1 + random.nextInt(40), 1, 101).toArray();
    }
}
