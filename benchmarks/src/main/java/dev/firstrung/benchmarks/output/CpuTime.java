package dev.firstrung.benchmarks.output;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor's time of this thread, so that neighbours on the machine don't count as work. */
public final class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CpuTime() {}

    /** Nanoseconds since an arbitrary moment. */
    public static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
