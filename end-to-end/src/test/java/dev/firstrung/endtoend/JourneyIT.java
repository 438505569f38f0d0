package dev.firstrung.endtoend;

import static dev.firstrung.endtoend.People.eventually;
import static dev.firstrung.endtoend.People.posting;
import static dev.firstrung.endtoend.People.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.launcher.api.FirstrungApi;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A candidate and an employer, from signing up to leaving. */
@ExtendWith(RunningStack.Parameter.class)
class JourneyIT {

    private final RunningStack stack;
    private final People people;
    private final FirstrungApi api;

    JourneyIT(RunningStack stack) {
        this.stack = stack;
        this.people = new People(stack);
        this.api = stack.api();
    }

    @Test
    void aPostingAndAProfileBecomeAReadableMatchAndLeaveNothingBehind() throws IOException, InterruptedException {
        String employer = people.signUp("EMPLOYER");
        String company = people.company(employer, "Journey Works");
        String candidate = people.signUp("CANDIDATE");
        people.profile(candidate, profile("Ada Journey", List.of("Python", "SQL", "PyTorch")));

        try (var stream = EventStream.open(stack.url(), candidate)) {
            var posted = people.post(employer, company, posting("Journey engineer", List.of("Python", "SQL")));
            String job = posted.json().path("id").asString();

            var match = matched(candidate, job);
            assertThat(match.path("company").asString()).isEqualTo("Journey Works");
            assertThat(match.path("eligible").asBoolean()).isTrue();
            assertThat(match.path("modelVersion").asString()).isNotEmpty();
            assertLedgerSums(match);
            assertThat(match.path("ledger").toString()).contains("Python", "SQL");
            eventually("the appearance on the stream").until(() -> stream.has("appeared", job));

            var patched = api.send(
                            "PATCH",
                            "/api/v1/jobs/" + job,
                            employer,
                            Map.of(
                                    "requiredSkills",
                                    List.of(
                                            Map.of("skill", "Python", "importance", 3),
                                            Map.of("skill", "SQL", "importance", 3),
                                            Map.of("skill", "Kotlin", "importance", 5))),
                            Map.of("If-Match", posted.header("ETag").orElseThrow()))
                    .requireSuccess();
            int before = match.path("score").asInt();
            eventually("a lower score for a requirement more")
                    .until(() -> matched(candidate, job).path("score").asInt() < before);
            assertLedgerSums(matched(candidate, job));
            assertThat(matched(candidate, job).path("ledger").toString()).contains("Kotlin");
            eventually("the change on the stream").until(() -> stream.has("changed", job));

            var ranked = people.all("/api/v1/jobs/" + job + "/candidates", employer);
            assertThat(ranked).isNotEmpty();
            assertThat(ranked.toString()).doesNotContain("Ada", "Journey Works", "@example.com");

            api.send(
                            "PATCH",
                            "/api/v1/jobs/" + job,
                            employer,
                            Map.of("status", "CLOSED"),
                            Map.of("If-Match", patched.header("ETag").orElseThrow()))
                    .requireSuccess();
            eventually("the closed posting to leave the list")
                    .until(() -> api.get("/api/v1/matches/" + job, candidate).status() == 404
                            && !people.all("/api/v1/matches", candidate)
                                    .toString()
                                    .contains(job));
            eventually("the departure on the stream").until(() -> stream.has("left", job));
            assertThat(api.get("/api/v1/jobs/" + job, "").status()).isEqualTo(404);
        }

        api.delete("/api/v1/profiles/me", candidate).requireSuccess();
        assertThat(api.get("/api/v1/profiles/me", candidate).status()).isEqualTo(404);
        eventually("nothing left of the person")
                .until(() -> people.all("/api/v1/matches", candidate).isEmpty());
    }

    @Test
    void everyoneSeesOnlyTheirOwn() {
        String employer = people.signUp("EMPLOYER");
        String stranger = people.signUp("EMPLOYER");
        String candidate = people.signUp("CANDIDATE");
        String company = people.company(employer, "Private Works");
        var posted = people.post(employer, company, posting("Private engineer", List.of("Python")));
        String job = posted.json().path("id").asString();

        assertThat(api.get("/api/v1/matches", "").status()).isEqualTo(401);
        assertThat(api.get("/api/v1/matches", employer).status()).isEqualTo(403);
        assertThat(api.get("/api/v1/profiles/me", employer).status()).isEqualTo(403);
        eventually("the posting to be known to matching")
                .until(() ->
                        api.get("/api/v1/jobs/" + job + "/candidates", employer).isSuccess());
        assertThat(api.get("/api/v1/jobs/" + job + "/candidates", stranger).status())
                .isIn(403, 404);
        assertThat(api.get("/api/v1/jobs/" + job + "/candidates", candidate).status())
                .isIn(403, 404);
        assertThat(api.post("/api/v1/companies/" + company + "/jobs", stranger, posting("x", List.of()))
                        .status())
                .isIn(403, 404);
    }

    @Test
    void closingAnAccountErasesItsProfileAndItsPlaceInEveryRanking() {
        String employer = people.signUp("EMPLOYER");
        String company = people.company(employer, "Farewell Works");
        String candidate = people.signUp("CANDIDATE");
        people.profile(candidate, profile("Edith Leaving", List.of("Python")));
        String job = people.post(employer, company, posting("Farewell engineer", List.of("Python")))
                .json()
                .path("id")
                .asString();
        String person = matched(candidate, job).path("candidateId").asString();

        api.delete("/api/v1/accounts/me", candidate).requireSuccess();

        assertThat(api.get("/api/v1/profiles/me", candidate).status()).isEqualTo(404);
        eventually("nobody of that id among the candidates")
                .until(() -> people.all("/api/v1/jobs/" + job + "/candidates", employer).stream()
                        .noneMatch(ranked ->
                                person.equals(ranked.path("candidateId").asString())));
    }

    @Test
    void oneMoreSkillIsAnsweredExactly() {
        String employer = people.signUp("EMPLOYER");
        String company = people.company(employer, "What If Works");
        String candidate = people.signUp("CANDIDATE");
        people.profile(candidate, profile("Grace If", List.of("Python")));
        String job = people.post(employer, company, posting("What-if engineer", List.of("Python", "COBOL", "Fortran")))
                .json()
                .path("id")
                .asString();

        eventually("the unlocked opening").untilAsserted(() -> {
            var answer = api.post(
                            "/api/v1/matches/what-if", candidate, Map.of("addSkills", List.of("COBOL", "Fortran")))
                    .requireSuccess()
                    .json();
            assertThat(answer.toString()).contains(job);
        });
        people.profile(candidate, profile("Grace If", List.of("Python", "COBOL", "Fortran")));
        eventually("the match that was foretold")
                .until(() -> matched(candidate, job).path("band").asString().equals("STRONG"));
    }

    private JsonNode matched(String candidate, String job) {
        eventually("the match")
                .until(() -> people.all("/api/v1/matches", candidate).stream()
                        .anyMatch(match -> match.path("jobId").asString().equals(job)));
        return api.get("/api/v1/matches/" + job, candidate).requireSuccess().json();
    }

    private static void assertLedgerSums(JsonNode match) {
        int points = match.path("ledger")
                .valueStream()
                .mapToInt(line -> line.path("points").asInt())
                .sum();
        int possible = match.path("ledger")
                .valueStream()
                .mapToInt(line -> line.path("possible").asInt())
                .sum();
        assertThat(points).isEqualTo(match.path("score").asInt());
        assertThat(possible).isEqualTo(100);
    }
}
