package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.picture.Axis;
import dev.firstrung.benchmarks.picture.Curves;
import dev.firstrung.benchmarks.picture.Curves.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run measured, to be drawn. */
final class Samples {

    private final Map<String, Latencies> latencies = new LinkedHashMap<>();
    private final List<Point> imported = new ArrayList<>();

    void add(String name, Latencies measured) {
        latencies.put(name, measured);
    }

    /** So many postings were stored, the last of them at this rate a second. */
    void imported(int postings, double rate) {
        imported.add(new Point(postings, rate));
    }

    /** Writes {@code loop-latencies.svg} and {@code loop-import.svg}. */
    void draw(Path folder) {
        var curves = new Curves(
                "How long it takes: one in N takes longer than this",
                Axis.logarithmic("N: 2 is the median, 100 the 99th percentile"),
                Axis.logarithmic("milliseconds"));
        latencies.forEach((name, measured) -> curves.with(name.replace("loop.", ""), measured.distribution()));
        curves.write(folder.resolve("loop-latencies.svg"));
        if (!imported.isEmpty()) {
            importCurve().write(folder.resolve("loop-import.svg"));
        }
    }

    private Curves importCurve() {
        return new Curves("Importing postings", Axis.linear("postings stored"), Axis.linear("postings a second"))
                .with("import, a request of 1,000 lines at a time", imported);
    }
}
