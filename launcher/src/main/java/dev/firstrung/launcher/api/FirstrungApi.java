package dev.firstrung.launcher.api;

import dev.firstrung.launcher.stack.LauncherException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the API through the gateway. An empty token means nobody. Errors are answers like any other; only a missing answer is a
 * {@link LauncherException}.
 */
public final class FirstrungApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String JSON_TYPE = "application/json";
    private static final String NDJSON_TYPE = "application/x-ndjson";

    private final URI gateway;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    public FirstrungApi(URI gateway) {
        this.gateway = gateway;
    }

    public Answer get(String path, String token) {
        return send(request(path, token).GET());
    }

    public Answer delete(String path, String token) {
        return send(request(path, token).DELETE());
    }

    public Answer post(String path, String token, Object body) {
        return send("POST", path, token, body, Map.of());
    }

    public Answer put(String path, String token, Object body) {
        return send("PUT", path, token, body, Map.of());
    }

    /** Sends a body as JSON, with more headers, such as {@code If-Match}. */
    public Answer send(String method, String path, String token, Object body, Map<String, String> headers) {
        JsonNode json = body instanceof JsonNode node ? node : JSON.valueToTree(body);
        var request = request(path, token)
                .header("Content-Type", JSON_TYPE)
                .method(method, HttpRequest.BodyPublishers.ofString(json.toString()));
        headers.forEach(request::header);
        return send(request);
    }

    /** Makes an account. */
    public Answer signUp(String email, String password, String role) {
        return post("/api/v1/accounts", "", Map.of("email", email, "password", password, "role", role));
    }

    /** Sends postings, a line each; the answer has a line for each. */
    public Answer importJobs(String companyId, String token, String lines) {
        return send(request("/api/v1/companies/" + companyId + "/jobs/import", token)
                .header("Content-Type", NDJSON_TYPE)
                .header("Accept", NDJSON_TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(lines)));
    }

    /** Sends a file as the multipart field {@code file}. */
    public Answer upload(String path, String token, String fileName, String contentType, byte[] content) {
        String boundary = "firstrung-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + fileName.replace("\"", "'") + "\"\r\nContent-Type: " + contentType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path, token)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path, String token) {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(LIMIT);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            return new Answer(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new LauncherException("no answer from " + request.uri() + ": " + e + "; is the stack up?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("interrupted while waiting for " + request.uri(), e);
        }
    }
}
