package dev.firstrung.endtoend;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.launcher.api.Answer;
import dev.firstrung.launcher.api.FirstrungApi;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Candidates and postings that come, change and go at random, over the API, and what the API last said of them. */
final class RandomWorld {

    private static final List<String> SKILLS = List.of(
            "Python",
            "SQL",
            "Java",
            "PyTorch",
            "TensorFlow",
            "Docker",
            "Kubernetes",
            "React",
            "Statistics",
            "Git",
            "Linux",
            "C++");
    private static final int CANDIDATES = 7;

    private final People people;
    private final FirstrungApi api;
    private final Random random;
    private final String employer;
    private final String company;
    private final Map<String, String> candidates = new LinkedHashMap<>();
    private final Map<String, Long> jobs = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();

    RandomWorld(People people, FirstrungApi api, Random random) {
        this.people = people;
        this.api = api;
        this.random = random;
        this.employer = people.signUp("EMPLOYER");
        this.company = people.company(employer, "Random Works");
        for (int i = 0; i < CANDIDATES; i++) {
            String token = people.signUp("CANDIDATE");
            candidates.put(accountKey(token), token);
            people.profile(token, profile());
        }
    }

    /** Tokens by candidate id. */
    Map<String, String> candidates() {
        return candidates;
    }

    /** Versions of open postings by job id; 0 for those that are closed or deleted. */
    Map<String, Long> jobs() {
        return jobs;
    }

    void step() {
        int what = random.nextInt(10);
        if (what < 3 || tags.isEmpty()) {
            remember(people.post(employer, company, posting()));
        } else if (what < 5) {
            change(Map.of("requiredSkills", requirements(), "title", "Changed " + random.nextInt(100)));
        } else if (what == 5) {
            change(Map.of("status", random.nextBoolean() ? "CLOSED" : "OPEN"));
        } else if (what == 6) {
            delete();
        } else if (what == 7) {
            api.delete("/api/v1/profiles/me", pick(new ArrayList<>(candidates.values())));
        } else {
            people.profile(pick(new ArrayList<>(candidates.values())), profile());
        }
    }

    private void change(Map<String, Object> patch) {
        String job = pick(new ArrayList<>(tags.keySet()));
        var answer = api.send(
                "PATCH", "/api/v1/jobs/" + job, employer, patch, Map.of("If-Match", tags.getOrDefault(job, "")));
        // A closed posting may refuse some changes; what it refuses changes nothing.
        if (answer.isSuccess()) {
            remember(answer);
        }
    }

    private void delete() {
        String job = pick(new ArrayList<>(tags.keySet()));
        api.send("DELETE", "/api/v1/jobs/" + job, employer, Map.of(), Map.of("If-Match", tags.getOrDefault(job, "")))
                .requireSuccess();
        tags.remove(job);
        jobs.put(job, 0L);
    }

    private void remember(Answer answer) {
        var posting = answer.json();
        String id = posting.path("id").asString();
        tags.put(id, answer.header("ETag").orElseThrow());
        boolean open = posting.path("status").asString().equals("OPEN");
        jobs.put(id, open ? posting.path("version").asLong() : 0L);
    }

    private Map<String, Object> posting() {
        var posting = People.posting("Random " + random.nextInt(100), List.of());
        posting.put("requiredSkills", requirements());
        posting.put("minExperienceMonths", random.nextInt(3) * 6);
        return posting;
    }

    private List<Map<String, Object>> requirements() {
        return some(SKILLS).stream()
                .map(skill -> Map.<String, Object>of(
                        "skill", skill, "importance", 1 + random.nextInt(5), "mandatory", random.nextInt(12) == 0))
                .toList();
    }

    private Map<String, Object> profile() {
        var profile = People.profile("Random Person", some(SKILLS));
        profile.put("visibility", random.nextInt(4) == 0 ? "HIDDEN" : "BLIND");
        return profile;
    }

    private List<String> some(List<String> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 2 + random.nextInt(4)));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String accountKey(String token) {
        var claims = new JsonMapper()
                .readTree(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
        return AccountKey.of(claims.path("iss").asString(), claims.path("sub").asString())
                .value();
    }
}
