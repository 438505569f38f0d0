package dev.firstrung.benchmarks.loop;

import dev.firstrung.launcher.api.Answer;
import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.api.OidcLogin;
import dev.firstrung.launcher.stack.LauncherException;
import java.util.Map;
import java.util.UUID;

/** Somebody with an account, who keeps their profile's tag so that they can save it again. */
final class Person {

    private static final String PROFILE = "/api/v1/profiles/me";

    private static final int TRIES = 3;

    final String token;
    private final FirstrungApi api;
    private final OidcLogin login;
    private final String email;
    private final String password;
    private String tag = "";

    private Person(FirstrungApi api, OidcLogin login, String email, String password) {
        this.api = api;
        this.login = login;
        this.email = email;
        this.password = password;
        token = login.token(email, password);
    }

    /** Makes an account and signs in; on a machine that is too busy to answer in time, with another account once more. */
    static Person signUp(FirstrungApi api, OidcLogin login, String role) {
        for (int left = TRIES; left > 1; left--) {
            try {
                return signUpOnce(api, login, role);
            } catch (LauncherException e) {
                System.err.println("  tried again: " + e.getMessage());
            }
        }
        return signUpOnce(api, login, role);
    }

    private static Person signUpOnce(FirstrungApi api, OidcLogin login, String role) {
        String email = "bench-" + UUID.randomUUID() + "@example.com";
        String password = UUID.randomUUID().toString();
        api.signUp(email, password, role).requireSuccess();
        return new Person(api, login, email, password);
    }

    /** The same person with a new token: one lasts for an hour, signing thousands of others up takes longer. */
    Person signedInAgain() {
        var again = new Person(api, login, email, password);
        again.tag = tag;
        return again;
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
