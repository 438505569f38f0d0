package dev.firstrung.benchmarks.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstrung.benchmarks.generated.Numbers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZipfFitTest {

    @Test
    void findsTheLawThatMadeTheCounts() {
        int[] ranks = IntStream.range(0, 500)
                .map(rank -> (int) Math.round(1e7 * Math.pow(rank + 1 + 12, -1.3)))
                .toArray();
        ZipfFit fit = ZipfFit.of(ranks);
        assertThat(fit.exponent()).isCloseTo(1.3, within(0.01));
        assertThat(fit.shift()).isEqualTo(12);
    }

    @Test
    void writesWhatTheGeneratorReads() {
        var counts = new Counts();
        counts.count("some", 0, 3);
        counts.count("some", 9, 3);
        counts.comment("of two");
        counts.writeHistogram("some");
        counts.writeShare("some");
        assertThat(counts.text()).isEqualTo("# of two\nsome 1 0 0 1\nsome 0.5000\n");
        assertThat(Numbers.parse(counts.text())).isNotNull();
    }
}
