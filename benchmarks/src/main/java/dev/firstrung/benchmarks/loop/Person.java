package dev.firstrung.benchmarks.loop;

import dev.firstrung.launcher.api.Answer;
import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.api.OidcLogin;
import java.util.Map;
import java.util.UUID;

/** Somebody with an account, who keeps their profile's tag so that they can save it again. */
final class Person {

    private static final String PROFILE = "/api/v1/profiles/me";

    final String token;
    private final FirstrungApi api;
    private String tag = "";

    private Person(FirstrungApi api, String token) {
        this.api = api;
        this.token = token;
    }

    /** Makes an account and signs in. */
    static Person signUp(FirstrungApi api, OidcLogin login, String role) {
        String email = "bench-" + UUID.randomUUID() + "@example.com";
        String password = UUID.randomUUID().toString();
        api.signUp(email, password, role).requireSuccess();
        return new Person(api, login.token(email, password));
    }

    void save(Map<String, Object> profile) {
        Map<String, String> headers = tag.isEmpty() ? Map.of() : Map.of("If-Match", tag);
        Answer answer = api.send("PUT", PROFILE, token, profile, headers).requireSuccess();
        tag = answer.header("ETag").orElse("");
    }

    /** The first page of the list as it came. */
    Answer matches(int limit) {
        return api.get("/api/v1/matches?limit=" + limit, token).requireSuccess();
    }
}
