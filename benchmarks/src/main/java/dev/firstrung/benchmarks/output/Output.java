package dev.firstrung.benchmarks.output;

import java.io.PrintStream;
import java.util.Locale;

/** Where measurements go: each as a line {@code name value unit}, at once; progress goes elsewhere, so that it can be thrown away. */
public final class Output {

    private final PrintStream measurements;
    private final PrintStream progress;

    public Output(PrintStream measurements, PrintStream progress) {
        this.measurements = measurements;
        this.progress = progress;
    }

    /** Prints a measurement with as many digits as tell something. */
    public void measured(String name, double value, String unit) {
        String format = Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 1 ? "%.2f" : "%.4f";
        measurements.printf(Locale.ROOT, "%s " + format + " %s%n", name, value, unit);
        measurements.flush();
    }

    /** Prints a count. */
    public void counted(String name, long value, String unit) {
        measurements.println(name + " " + value + " " + unit);
        measurements.flush();
    }

    /** Says what is being done. */
    public void step(String text) {
        progress.println(text);
    }
}
