package dev.firstrung.benchmarks.engine;

import dev.firstrung.benchmarks.picture.Axis;
import dev.firstrung.benchmarks.picture.Curves;
import dev.firstrung.benchmarks.picture.Curves.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a query's time grows with the number of rows. */
final class Growth {

    private static final double NANOS_IN_MICROSECOND = 1e3;

    private final Contestants jobs = new Contestants();
    private final Contestants candidates = new Contestants();

    private record Contestants(List<Point> ours, List<Point> plain, List<Point> lucene) {

        Contestants() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(int size, Arena.Medians medians) {
            ours.add(new Point(size, medians.ours() / NANOS_IN_MICROSECOND));
            plain.add(new Point(size, medians.plain() / NANOS_IN_MICROSECOND));
            lucene.add(new Point(size, medians.lucene() / NANOS_IN_MICROSECOND));
        }

        void draw(String title, String rows, Path file) {
            if (!ours.isEmpty()) {
                new Curves(title, Axis.logarithmic(rows), Axis.logarithmic("microseconds a query"))
                        .with("Firstrung", ours)
                        .with("plain accumulator", plain)
                        .with("Apache Lucene, fastest set-up", lucene)
                        .write(file);
            }
        }
    }

    void jobs(int size, Arena.Medians medians) {
        jobs.add(size, medians);
    }

    void candidates(int size, Arena.Medians medians) {
        candidates.add(size, medians);
    }

    /** Writes a picture of each direction that was measured. */
    void draw(Path folder) {
        jobs.draw("Best 50 jobs for a candidate, full score", "open jobs", folder.resolve("engine-jobs.svg"));
        candidates.draw("Best 100 candidates for a job", "candidates", folder.resolve("engine-candidates.svg"));
    }
}
