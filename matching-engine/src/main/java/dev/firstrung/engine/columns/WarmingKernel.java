package dev.firstrung.engine.columns;

import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;

/**
 * The scalar kernel until the vector kernel has been compiled, then that one. Before it is compiled the Vector API makes an object of
 * each vector, which would cost a new process a hundred times the time of the scalar loops.
 */
final class WarmingKernel implements Kernel {

    private static final System.Logger LOG = System.getLogger(WarmingKernel.class.getName());

    /** After so much time of the processor it is compiled, or will not be. */
    private static final Duration MOST_TIME = Duration.ofSeconds(20);

    private static final int LEAST_ROWS = 1_024;

    /** How much faster it must be: compiled it is ten times as fast. */
    private static final int TIMES = 3;

    private final Kernel scalar;
    private final Kernel vector;
    private final Duration mostTime;

    /** For blocks of slots and for blocks of columns, whose loops differ. */
    private final Choice ofSlots = new Choice();

    private final Choice ofColumns = new Choice();

    WarmingKernel() {
        this(new ScalarKernel(), new VectorKernel(), MOST_TIME);
    }

    WarmingKernel(Kernel scalar, Kernel vector, Duration mostTime) {
        this.scalar = scalar;
        this.vector = vector;
        this.mostTime = mostTime;
    }

    private final class Choice {

        private volatile boolean started;
        private volatile boolean warm;

        Kernel current() {
            return warm ? vector : scalar;
        }

        Kernel of(Block block, Tables tables) {
            if (!started && block.rows >= LEAST_ROWS) {
                start(block, tables.forWarmUp());
            }
            return current();
        }

        private synchronized void start(Block block, Tables tables) {
            if (!started) {
                started = true;
                Thread.ofPlatform().daemon().name("vector-kernel-warm-up").start(() -> warmUpOrStay(block, tables));
            }
        }

        /** Whatever goes wrong, queries are answered by the scalar kernel as before. */
        private void warmUpOrStay(Block block, Tables tables) {
            try {
                warmUp(block, tables);
            } catch (Throwable e) {
                LOG.log(Level.WARNING, "scores with the scalar kernel after all: the vector kernel failed", e);
            }
        }

        private void warmUp(Block block, Tables tables) {
            long end = cpuTime() + mostTime.toNanos();
            long scalarTime = Long.MAX_VALUE;
            for (int i = 0; i < 10; i++) {
                scalarTime = Math.min(scalarTime, time(scalar, block, tables));
            }
            int fast = 0;
            for (int i = 0; cpuTime() < end; i++) {
                fast = time(vector, block, tables) * TIMES < scalarTime ? fast + 1 : 0;
                if (fast == 20) {
                    warm = true;
                    LOG.log(Level.DEBUG, "the vector kernel is warm after {0} runs", i);
                    return;
                }
            }
            LOG.log(Level.INFO, "scores with the scalar kernel after all: the vector kernel does not get faster here");
        }
    }

    @Override
    public void addParts(Block block, Tables tables, byte[] near, byte[] bounds, long[] allowed) {
        Choice choice = block.keys instanceof Columns ? ofColumns : ofSlots;
        choice.of(block, tables).addParts(block, tables, near, bounds, allowed);
    }

    @Override
    public void addColumns(ThreeBits columns, Tables tables, long[] allowed, byte[] bounds) {
        ofColumns.current().addColumns(columns, tables, allowed, bounds);
    }

    @Override
    public void addSums(Slices slices, byte[] credits, long[] allowed, byte[] bounds) {
        ofSlots.current().addSums(slices, credits, allowed, bounds);
    }

    @Override
    public void addChoices(Slices slices, byte[] credits, long[] allowed, byte[] bounds) {
        ofSlots.current().addChoices(slices, credits, allowed, bounds);
    }

    @Override
    public void select(byte[] bounds, long[] allowed, int words, int least, long[] selected) {
        Choice either = ofSlots.warm ? ofSlots : ofColumns;
        either.current().select(bounds, allowed, words, least, selected);
    }

    /** Of this thread in nanoseconds; where that is not known, the time that goes by. */
    private static long cpuTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        boolean known = threads.isCurrentThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
        return known ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }

    private static long time(Kernel kernel, Block block, Tables tables) {
        int rows = block.padded();
        byte[] bounds = new byte[rows];
        long[] allowed = new long[rows / Long.SIZE];
        Arrays.fill(allowed, -1L);
        byte[] near = new byte[rows];
        long start = System.nanoTime();
        kernel.addParts(block, tables, near, bounds, allowed);
        block.keys.add(kernel, tables, allowed, bounds);
        kernel.select(bounds, allowed, allowed.length, 128, allowed);
        return System.nanoTime() - start;
    }
}
