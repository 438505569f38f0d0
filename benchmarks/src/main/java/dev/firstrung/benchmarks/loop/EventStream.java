package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.output.BenchmarkException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A candidate's open stream of matches, whose events are stamped as they arrive. */
final class EventStream implements AutoCloseable {

    private static final int OK = 200;
    private static final int CONNECT_SECONDS = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /**
     * A line of data.
     *
     * @param at the moment it came, as {@link System#nanoTime()} tells it
     */
    record Event(String data, long at) {}

    /** Connects, and returns when nothing is missed any more. */
    EventStream(URI url, String token) throws InterruptedException {
        var request = HttpRequest.newBuilder(url.resolve("/api/v1/matches/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<Stream<String>> response;
        try {
            response = http.send(request, HttpResponse.BodyHandlers.ofLines());
        } catch (IOException e) {
            throw BenchmarkException.failed("the stream cannot be opened: " + e);
        }
        if (response.statusCode() != OK) {
            throw BenchmarkException.failed("the stream was answered with " + response.statusCode());
        }
        Thread.ofVirtual().name("events").start(() -> read(response.body()));
        if (events.poll(CONNECT_SECONDS, TimeUnit.SECONDS) == null) {
            throw BenchmarkException.failed("the stream says nothing");
        }
    }

    private void read(Stream<String> lines) {
        try {
            lines.filter(line -> !line.isEmpty()).forEach(line -> events.add(new Event(line, System.nanoTime())));
        } catch (UncheckedIOException e) {
            // Closed: whoever still waits is told that nothing came.
            events.add(new Event(": closed", System.nanoTime()));
        }
    }

    /** The moment an event of this job came; waits for it. */
    long awaitJob(String jobId, int seconds) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            Event event = events.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (event == null) {
                throw BenchmarkException.failed("no event of job " + jobId + " came within " + seconds + " s");
            }
            if (event.data().startsWith("data:") && event.data().contains(jobId)) {
                return event.at();
            }
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
