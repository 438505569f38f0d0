package dev.firstrung.benchmarks.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.benchmarks.picture.Curves.Point;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

    @Test
    void saysOneInHowManyTakesAsLong() {
        var latencies = new Latencies();
        for (long millis : new long[] {40, 10, 30, 20}) {
            latencies.add(millis * 1_000_000);
        }

        assertThat(latencies.distribution())
                .containsExactly(new Point(1, 10), new Point(4.0 / 3, 20), new Point(2, 30), new Point(4, 40));
    }

    @Test
    void drawsLatenciesAndTheImport(@TempDir Path folder) {
        var latencies = new Latencies();
        latencies.add(1_000_000);
        var samples = new Samples();
        samples.add("loop.list_read", latencies);
        samples.imported(1_000, 55);

        samples.draw(folder);

        assertThat(folder.resolve("loop-latencies.svg")).content().contains("list_read");
        assertThat(folder.resolve("loop-import.svg")).content().contains("postings a second");
    }

    @Test
    void worksInAllThreadsAndTellsOfTheFirstFailure() throws InterruptedException {
        var ran = new AtomicInteger();
        Together.run(3, ran::incrementAndGet);
        assertThat(ran).hasValue(3);

        assertThatThrownBy(() -> Together.run(3, () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
    }
}
