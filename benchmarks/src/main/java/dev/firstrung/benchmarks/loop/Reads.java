package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.output.Output;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Reading: how much, and how fast. */
final class Reads {

    private static final int READERS = 4;

    private final Output output;

    Reads(Output output) {
        this.output = output;
    }

    /** Several readers at once, each reading people's lists one after the other. */
    Latencies perSecond(List<Person> people, int seconds) throws InterruptedException {
        var latencies = new Latencies();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        var next = new AtomicInteger();
        Together.run(READERS, () -> {
            while (System.nanoTime() < end) {
                Person person = people.get(next.getAndIncrement() % people.size());
                long before = System.nanoTime();
                person.matches(20);
                latencies.add(System.nanoTime() - before);
            }
        });
        output.measured("loop.list_reads", latencies.size() / ((System.nanoTime() - start) / 1e9), "reads/s");
        latencies.print("loop.list_read", output);
        return latencies;
    }
}
