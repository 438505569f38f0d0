package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.output.Output;
import dev.firstrung.launcher.api.FirstrungApi;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Reading: how much, and what the gateway adds. */
final class Reads {

    private static final String PROFILE = "/api/v1/profiles/me";
    private static final int READERS = 4;
    private static final int WARM_UP = 200;

    private final Output output;

    Reads(Output output) {
        this.output = output;
    }

    /** Several readers at once, each reading people's lists one after the other. */
    void perSecond(List<Person> people, int seconds) throws InterruptedException {
        var latencies = new Latencies();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        var done = new CountDownLatch(READERS);
        IntStream.range(0, READERS)
                .forEach(reader -> Thread.ofPlatform().start(() -> {
                    try {
                        for (int i = reader; System.nanoTime() < end; i += READERS) {
                            long before = System.nanoTime();
                            people.get(i % people.size()).matches(20);
                            latencies.add(System.nanoTime() - before);
                        }
                    } finally {
                        done.countDown();
                    }
                }));
        done.await();
        output.measured("loop.list_reads", latencies.size() / ((System.nanoTime() - start) / 1e9), "reads/s");
        latencies.print("loop.list_read", output);
    }

    /** The same request through the gateway and past it, in turn. */
    void throughGateway(FirstrungApi gateway, FirstrungApi direct, Person person, int rounds) {
        var through = new Latencies();
        var past = new Latencies();
        for (int round = -WARM_UP; round < 5 * rounds; round++) {
            long gone = taken(gateway, person);
            long straight = taken(direct, person);
            if (round >= 0) {
                through.add(gone);
                past.add(straight);
            }
        }
        through.print("loop.read_through_gateway", output);
        past.print("loop.read_past_gateway", output);
        output.measured("loop.gateway_over_direct.p50", through.percentile(50) / past.percentile(50), "times");
    }

    private static long taken(FirstrungApi api, Person person) {
        long start = System.nanoTime();
        api.get(PROFILE, person.token).requireSuccess();
        return System.nanoTime() - start;
    }
}
