package dev.firstrung.benchmarks.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void countsHowOftenARightOneIsAbove() {
        assertThat(Ranking.auc(new double[] {3, 2}, new double[] {1, 0})).isEqualTo(1);
        assertThat(Ranking.auc(new double[] {1}, new double[] {1, 0, 2, 1})).isEqualTo(0.5);
        assertThatThrownBy(() -> Ranking.auc(new double[0], new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rareTermsWeighMoreAndEqualTextsCompareAsOne() {
        var documents = List.of(List.of("a", "b"), List.of("a", "c"), List.of("a", "c", "c"));
        var vectors = new TermVectors(documents);
        var first = vectors.of(documents.getFirst());
        assertThat(first.get("b")).isGreaterThan(first.get("a"));
        assertThat(TermVectors.cosine(first, first)).isCloseTo(1, within(1e-9));
        assertThat(TermVectors.cosine(first, vectors.of(List.of("z")))).isZero();
    }
}
