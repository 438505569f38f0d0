package dev.firstrung.endtoend;

import dev.firstrung.launcher.api.Answer;
import dev.firstrung.launcher.api.FirstrungApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import tools.jackson.databind.JsonNode;

/** Signs people up and builds what they send. */
final class People {

    private final RunningStack stack;
    private final FirstrungApi api;

    People(RunningStack stack) {
        this.stack = stack;
        this.api = stack.api();
    }

    /** Makes an account and returns its bearer token. */
    String signUp(String role) {
        String email = UUID.randomUUID() + "@example.com";
        String password = UUID.randomUUID().toString();
        api.signUp(email, password, role).requireSuccess();
        return stack.login().token(email, password);
    }

    /** Makes a company for the employer and returns its id. */
    String company(String employer, String name) {
        return api.post("/api/v1/companies", employer, Map.of("name", name))
                .requireSuccess()
                .json()
                .path("id")
                .asString();
    }

    Answer post(String employer, String company, Object posting) {
        return api.post("/api/v1/companies/" + company + "/jobs", employer, posting)
                .requireSuccess();
    }

    /** Puts a profile, creating or replacing it, and returns the answer. */
    Answer profile(String candidate, Object profile) {
        var present = api.get("/api/v1/profiles/me", candidate);
        return api.send(
                        "PUT",
                        "/api/v1/profiles/me",
                        candidate,
                        profile,
                        present.header("ETag")
                                .map(tag -> Map.of("If-Match", tag))
                                .orElse(Map.of()))
                .requireSuccess();
    }

    static Map<String, Object> posting(String title, List<String> requiredSkills) {
        var posting = new LinkedHashMap<String, Object>();
        posting.put("title", title);
        posting.put("description", "You work with a mentor from the first day.");
        posting.put("workMode", "REMOTE");
        posting.put("locations", List.of(Map.of("city", "Austin", "region", "TX", "country", "US")));
        posting.put(
                "requiredSkills",
                requiredSkills.stream()
                        .map(skill -> Map.of("skill", skill, "importance", 3))
                        .toList());
        posting.put("status", "OPEN");
        return posting;
    }

    static Map<String, Object> profile(String name, List<String> skills) {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("displayName", name);
        profile.put("location", Map.of("city", "Austin", "region", "TX", "country", "US"));
        profile.put("workModes", List.of("REMOTE", "HYBRID", "ONSITE"));
        profile.put("openToRelocate", true);
        profile.put("workAuthorization", Map.of("countries", List.of("US"), "needsSponsorship", false));
        profile.put(
                "skills",
                skills.stream()
                        .map(skill -> Map.of(
                                "skill",
                                skill,
                                "level",
                                "INTERMEDIATE",
                                "evidence",
                                List.of(Map.of("kind", "PROJECT", "months", 8, "lastUsed", "2026-09"))))
                        .toList());
        profile.put("visibility", "BLIND");
        return profile;
    }

    /** All of a list, page by page. */
    List<JsonNode> all(String path, String token) {
        var items = new ArrayList<JsonNode>();
        String cursor = "";
        do {
            var page = api.get(path + "?limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor), token)
                    .requireSuccess()
                    .json();
            page.path("items").forEach(items::add);
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    static ConditionFactory eventually(String what) {
        return Awaitility.await(what)
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions();
    }
}
