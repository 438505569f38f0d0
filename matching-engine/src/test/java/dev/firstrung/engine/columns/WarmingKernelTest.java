package dev.firstrung.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WarmingKernelTest {

    private static final Logger LOG = Logger.getLogger(WarmingKernel.class.getName());

    private final Queue<LogRecord> logged = new ConcurrentLinkedQueue<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord one) {
            logged.add(one);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void givesUpAKernelThatDoesNotGetFaster() throws Exception {
        CountingKernel slow = new CountingKernel(WarmingKernelTest::spin);
        Kernel kernel = new WarmingKernel(new ScalarKernel(), slow, Duration.ofMillis(50));

        addParts(kernel);

        assertThat(loggedBy(slow).getMessage()).contains("does not get faster");
        assertThat(slow.calls.getAndSet(0)).isPositive();
        assertThat(addParts(kernel)).containsOnly(7);
        assertThat(slow.calls).hasValue(0);
    }

    @Test
    void staysWithTheScalarKernelAndSaysSoWhenTheVectorKernelFails() throws Exception {
        Error error = new NoClassDefFoundError("jdk/incubator/vector/Vector");
        CountingKernel failing = new CountingKernel(() -> {
            throw error;
        });
        Kernel kernel = new WarmingKernel(new ScalarKernel(), failing, Duration.ofSeconds(20));

        addParts(kernel);

        LogRecord told = loggedBy(failing);
        assertThat(told.getLevel()).isEqualTo(Level.WARNING);
        assertThat(told.getThrown()).isSameAs(error);
        assertThat(addParts(kernel)).containsOnly(7);
    }

    /** What the thread that warmed the kernel up said at its end. */
    private LogRecord loggedBy(CountingKernel kernel) throws Exception {
        Thread thread = kernel.thread.get(30, TimeUnit.SECONDS);
        thread.join(30_000);
        return logged.stream()
                .filter(one -> one.getLongThreadID() == thread.threadId())
                .findFirst()
                .orElseThrow();
    }

    /** So long that the time is over before the kernel has been measured often enough. */
    private static void spin() {
        for (long end = System.nanoTime() + 5_000_000; System.nanoTime() < end; ) {
            Thread.onSpinWait();
        }
    }

    /** The bounds of a block whose rows are all worth 7 units. */
    private static byte[] addParts(Kernel kernel) {
        RowList rows = new RowList();
        for (int row = 0; row < 1_024; row++) {
            rows.add(Id.of("row " + row), new byte[] {0}, 0, 1);
        }
        Block block = new BlockBuilder(new EqualRows(), rows).build();
        Tables tables = new Tables(1);
        tables.parts[0] = 7;
        byte[] bounds = new byte[block.padded()];
        kernel.addParts(block, tables, new byte[block.padded()], bounds, new long[block.padded() / Long.SIZE]);
        return bounds;
    }

    private static final class EqualRows implements Layout {

        @Override
        public int parts() {
            return 1;
        }

        @Override
        public void unpack(byte[] packed, int from, int to, Unpacked row) {}

        @Override
        public Optional<KeyWeights> weights() {
            return Optional.empty();
        }

        @Override
        public PartCodes codes(int part, int[] ids, int[] counts) {
            return PartCodes.ofEach(ids);
        }
    }

    /** The scalar loops, after something else. */
    private static final class CountingKernel implements Kernel {

        private final Kernel loops = new ScalarKernel();
        private final Runnable first;
        final AtomicInteger calls = new AtomicInteger();
        final CompletableFuture<Thread> thread = new CompletableFuture<>();

        CountingKernel(Runnable first) {
            this.first = first;
        }

        @Override
        public void addParts(Block block, Tables tables, byte[] near, byte[] bounds, long[] allowed) {
            calls.incrementAndGet();
            thread.complete(Thread.currentThread());
            first.run();
            loops.addParts(block, tables, near, bounds, allowed);
        }

        @Override
        public void addColumns(ThreeBits columns, Tables tables, long[] allowed, byte[] bounds) {
            loops.addColumns(columns, tables, allowed, bounds);
        }

        @Override
        public void addSums(Slices slices, byte[] credits, long[] allowed, byte[] bounds) {
            loops.addSums(slices, credits, allowed, bounds);
        }

        @Override
        public void addChoices(Slices slices, byte[] credits, long[] allowed, byte[] bounds) {
            loops.addChoices(slices, credits, allowed, bounds);
        }

        @Override
        public void select(byte[] bounds, long[] allowed, int words, int least, long[] selected) {
            loops.select(bounds, allowed, words, least, selected);
        }
    }
}
