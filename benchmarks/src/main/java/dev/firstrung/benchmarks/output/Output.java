package dev.firstrung.benchmarks.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where measurements go: each as a line {@code name value unit}, at once; progress goes elsewhere, so that it can be thrown away. */
public final class Output {

    private final PrintStream measurements;
    private final PrintStream progress;
    private final List<String> lines = new ArrayList<>();

    public Output(PrintStream measurements, PrintStream progress) {
        this.measurements = measurements;
        this.progress = progress;
    }

    /** Prints a measurement with as many digits as tell something. */
    public void measured(String name, double value, String unit) {
        String format = Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 1 ? "%.2f" : "%.4f";
        print(String.format(Locale.ROOT, "%s " + format + " %s", name, value, unit));
    }

    /** Prints a count. */
    public void counted(String name, long value, String unit) {
        print(name + " " + value + " " + unit);
    }

    /** The measurements printed so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private void print(String line) {
        measurements.println(line);
        measurements.flush();
        lines.add(line);
    }

    /** Says what is being done. */
    public void step(String text) {
        progress.println(text);
    }
}
