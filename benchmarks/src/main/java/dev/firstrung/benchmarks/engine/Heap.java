package dev.firstrung.benchmarks.engine;

import java.lang.management.ManagementFactory;

/** What the heap holds. */
final class Heap {

    private Heap() {}

    /** Bytes in use after several full collections. */
    static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
