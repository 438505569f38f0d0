package dev.firstrung.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A candidate's open event stream; collects its lines until it is closed. */
final class EventStream implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Stream<String> body;
    private final CompletableFuture<?> reader;

    private EventStream(URI url, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url.resolve("/api/v1/matches/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("the stream was answered with " + response.statusCode());
        }
        this.body = response.body();
        this.reader = CompletableFuture.runAsync(() -> body.forEach(lines::add));
    }

    static EventStream open(URI url, String token) throws IOException, InterruptedException {
        return new EventStream(url, token);
    }

    /** Whether an event of that name has come whose data contains {@code text}. */
    boolean has(String event, String text) {
        var seen = List.copyOf(lines);
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).equals("event:" + event) || seen.get(i).equals("event: " + event)) {
                int from = Math.max(0, i - 3);
                int to = Math.min(seen.size(), i + 4);
                if (seen.subList(from, to).stream().anyMatch(line -> line.startsWith("data:") && line.contains(text))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() {
        http.shutdownNow();
        reader.cancel(true);
    }
}
