package dev.firstrung.benchmarks.loop;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

/** The same work in several threads at once. */
final class Together {

    /** Work that may fail. */
    interface Work {
        void run() throws InterruptedException;
    }

    private Together() {}

    /** Returns when all have ended; fails as the first of them failed. */
    static void run(int threads, Work work) throws InterruptedException {
        var failures = new ConcurrentLinkedQueue<RuntimeException>();
        var done = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            Thread.ofVirtual().start(() -> {
                try {
                    work.run();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } catch (RuntimeException e) {
                    failures.add(e);
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        if (!failures.isEmpty()) {
            throw failures.element();
        }
    }
}
