package dev.firstrung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EarnedTest {

    @Test
    void isWorthAtLeastTheCreditsItStandsFor() {
        for (int lowest = 1; lowest <= 20; lowest++) {
            for (int middle = 0; middle <= lowest; middle++) {
                for (int highest = 0; highest <= middle; highest++) {
                    int weight = Earned.weight(lowest, middle, highest);
                    assertThat(weight).isBetween(1, 60);
                    assertThat(Earned.steps(weight, 0)).isBetween(lowest, 20);
                    assertThat(Earned.steps(weight, 1)).isBetween(middle, 20);
                    assertThat(Earned.steps(weight, 2)).isBetween(highest, 20);
                }
            }
        }
    }

    @Test
    void findsAWeightThatIsWorthAsMuchAsEitherOfTwo() {
        for (int one = 1; one <= 60; one++) {
            for (int other = 1; other <= 60; other++) {
                int wider = Earned.wider(one, other);
                for (int level = 0; level < Earned.LEVELS; level++) {
                    assertThat(Earned.steps(wider, level))
                            .isGreaterThanOrEqualTo(Math.max(Earned.steps(one, level), Earned.steps(other, level)));
                }
            }
        }
    }
}
