package dev.firstrung.launcher.stack;

import java.io.PrintStream;
import java.time.Duration;

/** Tells a person what happens, one line a step, with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void step(String what) {
        out.printf("%5d s  %s%n", Duration.ofNanos(System.nanoTime() - start).toSeconds(), what);
        out.flush();
    }

    /** A line that is not a step, such as the address to open. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }
}
