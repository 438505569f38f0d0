package dev.firstrung.matching.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.engine.Ranked;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 40})
    void holdsTheBestAndTellsWhoMoved(int places) {
        var random = new Random(places);
        Map<String, Integer> truth = new TreeMap<>();
        var ranking = Ranking.of(places, List.of());
        for (int step = 0; step < 5_000; step++) {
            Set<Ranked> before = new HashSet<>(ranking.placed());
            Set<String> moved = new HashSet<>();
            String id = "id" + random.nextInt(120);
            int was = truth.getOrDefault(id, -1);
            int now = random.nextInt(3) == 0 ? -1 : random.nextInt(20);
            if (now < 0) {
                truth.remove(id);
            } else {
                truth.put(id, now);
            }
            ranking.change(id, was, now, moved::add);
            if (ranking.isShort()) {
                ranking.refill(best(truth, Ranking.capacity(places)), moved::add);
            }

            assertThat(ranking.placed()).isEqualTo(best(truth, places));
            Set<Ranked> changed = new HashSet<>(ranking.placed());
            before.stream().filter(entry -> !changed.remove(entry)).forEach(changed::add);
            assertThat(moved).containsAll(changed.stream().map(Ranked::id).toList());
            truth.forEach((other, score) -> assertThat(ranking.hasPlaceFor(other, score))
                    .isEqualTo(ranking.scoreOf(other).isPresent()));
        }
    }

    private static List<Ranked> best(Map<String, Integer> scores, int most) {
        return new HashMap<>(scores)
                .entrySet().stream()
                        .map(entry -> new Ranked(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.naturalOrder())
                        .limit(most)
                        .toList();
    }
}
