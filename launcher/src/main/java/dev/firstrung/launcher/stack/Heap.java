package dev.firstrung.launcher.stack;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How large a child's heap may become. */
final class Heap {

    private static final int SHARE_OF_MACHINE = 8;

    private Heap() {}

    /** The option for a process whose needs are the same with any amount of data. */
    static String fixed(int megabytes) {
        return "-Xmx" + megabytes + "m";
    }

    /** The option for one that keeps something of each match: an eighth of the machine's memory, where that is more. */
    static String growing(int leastMegabytes) {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return fixed(growing(leastMegabytes, machine.getTotalMemorySize() >> 20));
    }

    static int growing(int leastMegabytes, long machineMegabytes) {
        return (int) Math.max(leastMegabytes, machineMegabytes / SHARE_OF_MACHINE);
    }
}
