package dev.firstrung.launcher.demo;

import dev.firstrung.launcher.LauncherException;
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

/** The few calls of the public API that loading the demo data needs. */
final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final int FIRST_ERROR = 400;

    private final URI gateway;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    Api(URI gateway) {
        this.gateway = gateway;
    }

    JsonNode post(String path, String token, JsonNode body, String idempotencyKey) {
        var request = json(path, token)
                .header(
                        "Idempotency-Key",
                        UUID.nameUUIDFromBytes(idempotencyKey.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        return JSON.readTree(send(request.build()).body());
    }

    void importJobs(String companyId, String token, String lines) {
        var request = HttpRequest.newBuilder(gateway.resolve("/api/v1/companies/" + companyId + "/jobs/import"))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines))
                .build();
        String answer = send(request).body();
        if (answer.contains("REJECTED")) {
            throw new LauncherException("a demo posting was rejected: "
                    + answer.lines()
                            .filter(line -> line.contains("REJECTED"))
                            .findFirst()
                            .orElse(""));
        }
    }

    /** Makes the account, unless it is there from an earlier, unfinished load. */
    void signUp(String email, String password, String role) {
        var body = JSON.valueToTree(Map.of("email", email, "password", password, "role", role));
        var answer = sendAny(json("/api/v1/accounts", "")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
        if (answer.statusCode() != CONFLICT) {
            requireSuccess(answer);
        }
    }

    /** Puts the profile, unless there is one from an earlier, unfinished load. */
    void putProfile(String token, JsonNode profile) {
        var answer = sendAny(json("/api/v1/profiles/me", token)
                .PUT(HttpRequest.BodyPublishers.ofString(profile.toString()))
                .build());
        if (answer.statusCode() != PRECONDITION_REQUIRED) {
            requireSuccess(answer);
        }
    }

    private HttpRequest.Builder json(String path, String token) {
        var request =
                HttpRequest.newBuilder(gateway.resolve(path)).timeout(LIMIT).header("Content-Type", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        var answer = sendAny(request);
        requireSuccess(answer);
        return answer;
    }

    private HttpResponse<String> sendAny(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new LauncherException("no answer from " + request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherException("interrupted while loading the demo data", e);
        }
    }

    private static void requireSuccess(HttpResponse<String> answer) {
        if (answer.statusCode() >= FIRST_ERROR) {
            throw new LauncherException(answer.request().method() + " " + answer.uri() + " was answered with "
                    + answer.statusCode() + ": " + answer.body());
        }
    }
}
