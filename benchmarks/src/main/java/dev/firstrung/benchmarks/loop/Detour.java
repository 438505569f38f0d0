package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the gateway adds: the same request through it and past it, by one client that keeps both connections open. The two take turns
 * in going first. So that both processes run compiled code, thousands of requests go before the first that counts.
 */
final class Detour {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int REPORT = 1_000;
    private static final int WARMERS = 4;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Output output;

    Detour(Output output) {
        this.output = output;
    }

    /** Prints both times and the ratio of their medians. */
    void measure(URI gateway, URI direct, Person person, int warmUp, int rounds, Samples samples)
            throws InterruptedException {
        HttpRequest through = profile(gateway, person);
        HttpRequest past = profile(direct, person);
        var throughTimes = new Latencies();
        var pastTimes = new Latencies();
        warmUp(through, past, warmUp);
        for (int round = 0; round < rounds; round++) {
            boolean first = round % 2 == 0;
            long one = taken(first ? through : past);
            long other = taken(first ? past : through);
            throughTimes.add(first ? one : other);
            pastTimes.add(first ? other : one);
            if ((round + 1) % REPORT == 0) {
                output.step("  " + (round + 1) + " of " + rounds);
            }
        }
        throughTimes.print("loop.read_through_gateway", output);
        pastTimes.print("loop.read_past_gateway", output);
        samples.add("loop.read_through_gateway", throughTimes);
        samples.add("loop.read_past_gateway", pastTimes);
        output.measured(
                "loop.gateway_over_direct.p50", throughTimes.percentile(50) / pastTimes.percentile(50), "times");
    }

    private void warmUp(HttpRequest through, HttpRequest past, int requests) throws InterruptedException {
        var left = new AtomicInteger(requests);
        Together.run(WARMERS, () -> {
            for (int now = left.decrementAndGet(); now >= 0; now = left.decrementAndGet()) {
                taken(through);
                taken(past);
                if (now % REPORT == 0) {
                    output.step("  warming up, " + now + " to go");
                }
            }
        });
    }

    private static HttpRequest profile(URI server, Person person) {
        return HttpRequest.newBuilder(server.resolve("/api/v1/profiles/me"))
                .header("Authorization", "Bearer " + person.token)
                .timeout(LIMIT)
                .build();
    }

    private long taken(HttpRequest request) throws InterruptedException {
        long start = System.nanoTime();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                throw BenchmarkException.failed(request.uri() + " was answered with " + answer.statusCode());
            }
        } catch (IOException e) {
            throw BenchmarkException.failed("no answer from " + request.uri() + ": " + e);
        }
        return System.nanoTime() - start;
    }
}
