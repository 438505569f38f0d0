package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.Output;
import java.util.Collection;
import java.util.function.Predicate;

/** How far found spans agree with marked ones: exactly, by both ends, and loosely, by at least one common token. */
final class Agreement {

    private int marked;
    private int found;
    private int exact;
    private int markedTouched;
    private int foundTouching;

    void add(Collection<Span> gold, Collection<Span> predicted) {
        marked += gold.size();
        found += predicted.size();
        exact += count(predicted, gold::contains);
        markedTouched += count(gold, one -> predicted.stream().anyMatch(one::overlaps));
        foundTouching += count(predicted, one -> gold.stream().anyMatch(one::overlaps));
    }

    double precision() {
        return ratio(exact, found);
    }

    double recall() {
        return ratio(exact, marked);
    }

    double f1() {
        return harmonic(precision(), recall());
    }

    double looseF1() {
        return harmonic(ratio(foundTouching, found), ratio(markedTouched, marked));
    }

    void print(String name, Output output) {
        output.counted(name + ".marked", marked, "spans");
        output.counted(name + ".found", found, "spans");
        output.measured(name + ".precision", precision(), "ratio");
        output.measured(name + ".recall", recall(), "ratio");
        output.measured(name + ".f1", f1(), "ratio");
        output.measured(name + ".loose_precision", ratio(foundTouching, found), "ratio");
        output.measured(name + ".loose_recall", ratio(markedTouched, marked), "ratio");
        output.measured(name + ".loose_f1", looseF1(), "ratio");
    }

    private static int count(Collection<Span> spans, Predicate<Span> which) {
        return Math.toIntExact(spans.stream().filter(which).count());
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }
}
