package dev.firstrung.jobs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's API as a client sees it; bodies are JSON with single quotes for double ones. */
final class JobsApi {

    static final JsonMapper JSON = new JsonMapper();
    static final JobsApi NOBODY = new JobsApi(0, "");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final String token;

    JobsApi(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** An answer: its status, headers and body. */
    record Answer(int status, HttpResponse<String> response) {

        JsonNode body() {
            return JSON.readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String id() {
            return body().path("id").stringValue();
        }

        String etag() {
            return header("ETag");
        }

        List<JsonNode> lines() {
            return response.body().lines().map(JSON::readTree).toList();
        }

        List<String> errorFields() {
            return body().path("errors").values().stream()
                    .map(error -> error.path("field").stringValue())
                    .toList();
        }
    }

    String newCompany(String name) {
        return post("/api/v1/companies", "{'name': '" + name + "'}").id();
    }

    Answer get(String path) {
        return send("GET", path, "", Map.of());
    }

    Answer post(String path, String body) {
        return send("POST", path, quoted(body), Map.of());
    }

    Answer put(String path, String body) {
        return send("PUT", path, quoted(body), Map.of());
    }

    Answer put(String path, String etag, String body) {
        return send("PUT", path, quoted(body), Map.of("If-Match", etag));
    }

    Answer patch(String path, String etag, String body) {
        return send(
                "PATCH", path, quoted(body), Map.of("If-Match", etag, "Content-Type", "application/merge-patch+json"));
    }

    Answer delete(String path) {
        return send("DELETE", path, "", Map.of());
    }

    Answer ndjson(String path, byte[] lines) {
        return send("POST", path, BodyPublishers.ofByteArray(lines), Map.of("Content-Type", "application/x-ndjson"));
    }

    Answer send(String method, String path, String body, Map<String, String> headers) {
        return send(method, path, BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)), headers);
    }

    private Answer send(String method, String path, HttpRequest.BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body);
        request.setHeader("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        if (!token.isEmpty()) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String body) {
        return body.replace('\'', '"');
    }
}
