package dev.firstrung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.Topic;
import dev.firstrung.contracts.Wire;
import dev.firstrung.jobs.JobsApi.Answer;
import dev.firstrung.testing.TestServers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PostingLifeIT extends JobsServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private JobTopic jobs;
    private JobsApi ada = JobsApi.NOBODY;
    private String company = "";

    @BeforeEach
    void foundACompany(TestServers servers) {
        jobs = new JobTopic(servers.bootstrapServers(), Topic.JOBS);
        ada = as("ada");
        company = ada.newCompany("Acme Labs");
    }

    @AfterEach
    void stop() {
        jobs.close();
    }

    private String ofCompany() {
        return "/api/v1/companies/" + company + "/jobs";
    }

    private void awaitPublished(String id, long version) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(jobs.newest(id))
                        .hasValueSatisfying(value -> assertThat(
                                        Wire.read(value, JobState.class).version())
                                .isEqualTo(version)));
    }

    private void awaitGone(String id) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(jobs.isGone(id)).isTrue());
    }

    @Test
    void livesFromDraftToErasure() {
        Answer created = ada.post(
                ofCompany(),
                "{'title': 'Junior Engineer', 'status': 'DRAFT', 'requiredSkills': ['Python', 'Zorblax Studio']}");
        assertThat(created.status()).isEqualTo(201);
        String path = "/api/v1/jobs/" + created.id();
        assertThat(created.header("Location")).isEqualTo(path);
        assertThat(created.body().path("company").stringValue()).isEqualTo("Acme Labs");
        assertThat(anyone().get(path).status()).isEqualTo(404);

        Answer open = ada.patch(path, created.etag(), "{'status': 'OPEN', 'visaSponsorship': true}");
        assertThat(open.status()).isEqualTo(200);
        awaitPublished(created.id(), 2);
        Answer seen = anyone().get(path);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body().path("requiredSkills").values().stream()
                        .map(it -> it.path("label").stringValue()))
                .containsExactly("Python", "Zorblax Studio");

        Answer changed = ada.put(path, open.etag(), "{'title': 'Engineer', 'requiredSkills': ['sql']}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().has("visaSponsorship")).isFalse();
        awaitPublished(created.id(), 3);

        Answer closed = ada.patch(path, changed.etag(), "{'status': 'CLOSED'}");
        assertThat(closed.body().path("closedReason").stringValue()).isEqualTo("EMPLOYER");
        awaitGone(created.id());
        assertThat(anyone().get(path).status()).isEqualTo(404);
        assertThat(ada.get(path).status()).isEqualTo(200);

        Answer again = ada.patch(path, closed.etag(), "{'status': 'OPEN'}");
        awaitPublished(created.id(), 5);
        assertThat(ada.delete(path).status()).isEqualTo(204);
        awaitGone(created.id());
        assertThat(ada.get(path).status()).isEqualTo(404);
        assertThat(ada.patch(path, again.etag(), "{}").status()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsStaleOrUnconditional() {
        Answer created = ada.post(ofCompany(), "{'title': 'Engineer'}");
        String path = "/api/v1/jobs/" + created.id();
        ada.put(path, created.etag(), "{'title': 'Engineer II'}");

        assertThat(ada.put(path, created.etag(), "{'title': 'Late'}").status()).isEqualTo(412);
        assertThat(ada.put(path, "{'title': 'Careless'}").status()).isEqualTo(428);
        assertThat(ada.get(path).body().path("title").stringValue()).isEqualTo("Engineer II");
    }

    @Test
    void onlyOneOfManySimultaneousUpdatesWins() {
        Answer created = ada.post(ofCompany(), "{'title': 'Engineer'}");
        List<CompletableFuture<Integer>> updates = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> ada.put("/api/v1/jobs/" + created.id(), created.etag(), "{'title': 'Engineer " + i + "'}")
                                .status()))
                .toList();
        assertThat(updates.stream().map(CompletableFuture::join))
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
    }

    @Test
    void tellsAllMistakesWithTheirFields() {
        Answer refused = ada.post(ofCompany(), "{'openings': 0, 'locations': [{'country': 'XX'}]}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.errorFields()).containsExactlyInAnyOrder("title", "openings", "locations[0].country");
        assertThat(ada.post(ofCompany(), "{'title'").status()).isEqualTo(400);
    }

    @Test
    void readsTheTextWhereNothingIsStated() {
        String description = "We are a hybrid team.\\n\\nRequirements:\\n- Bachelor degree in Computer Science\\n"
                + "- At least 1 year of experience with Python and SQL\\n\\nNice to have:\\n- Docker";
        Answer created = ada.send(
                "POST", ofCompany(), "{\"title\": \"Engineer\", \"description\": \"" + description + "\"}", Map.of());
        JsonNode posting = created.body();
        assertThat(posting.path("requiredSkills").values())
                .allMatch(it -> it.path("fromText").booleanValue() && it.has("quote"))
                .extracting(it -> it.path("skill").stringValue())
                .contains("python", "sql");
        assertThat(posting.path("derived").values())
                .extracting(it -> it.path("field").stringValue())
                .contains("requiredSkills", "minExperienceMonths", "education");

        Answer stated = ada.patch("/api/v1/jobs/" + created.id(), created.etag(), "{'minExperienceMonths': 0}");
        assertThat(stated.body().path("minExperienceMonths").intValue()).isZero();
        Answer rewritten = ada.patch(
                "/api/v1/jobs/" + created.id(),
                stated.etag(),
                "{'description': 'Requirements: experience with Java.'}");
        assertThat(rewritten.body().path("requiredSkills").values())
                .extracting(it -> it.path("skill").stringValue())
                .contains("java")
                .doesNotContain("python");
        assertThat(rewritten.body().path("minExperienceMonths").intValue()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "r-1%20", "r%20%201", "LONG"})
    void refusesAPathWithWhatNoBodyCouldNameAsExternalId(String externalId) {
        String path = ofCompany() + "/external/" + externalId.replace("LONG", "x".repeat(201));

        Answer refused = ada.put(path, "{'title': 'Engineer'}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errorFields()).containsExactly("externalId");
    }

    @Test
    void upsertsByExternalId() {
        String path = ofCompany() + "/external/req%2042";
        Answer created = ada.put(path, "{'title': 'Engineer'}");
        Answer unchanged = ada.put(path, "{'title': 'Engineer'}");
        Answer updated = ada.put(path, "{'title': 'Engineer II', 'externalId': 'req 42'}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(unchanged.status()).isEqualTo(200);
        assertThat(unchanged.header("Upsert-Status")).isEqualTo("UNCHANGED");
        assertThat(unchanged.etag()).isEqualTo(created.etag());
        assertThat(updated.header("Upsert-Status")).isEqualTo("UPDATED");
        assertThat(updated.id()).isEqualTo(created.id());
        assertThat(ada.put(path, "{'title': 'Engineer', 'externalId': 'other'}").errorFields())
                .containsExactly("externalId");
        assertThat(ada.post(ofCompany(), "{'title': 'Engineer', 'externalId': 'req 42'}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void makesOnePostingOfSimultaneousUpserts() {
        String path = ofCompany() + "/external/race";
        List<Answer> answers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> ada.put(path, "{'title': 'Engineer " + i + "'}")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(answers.stream().map(Answer::id).distinct()).hasSize(1);
        assertThat(ada.get(ofCompany()).body().path("items")).hasSize(1);
        assertThat(ada.get("/api/v1/jobs/" + answers.getFirst().id()).etag()).isEqualTo("\"v16\"");
    }

    @Test
    void freesTheExternalIdOfAnErasedPosting() {
        String path = ofCompany() + "/external/again";
        Answer first = ada.put(path, "{'title': 'Engineer'}");
        assertThat(ada.delete("/api/v1/jobs/" + first.id()).status()).isEqualTo(204);
        Answer second = ada.put(path, "{'title': 'Engineer'}");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void closesByItselfAfterItsLastDay() {
        LocalDate lastDay = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC).plusDays(3);
        Answer created = ada.post(ofCompany(), "{'title': 'Engineer', 'validThrough': '" + lastDay + "'}");
        awaitPublished(created.id(), 1);

        time.moveBy(Duration.ofDays(5));

        awaitGone(created.id());
        Answer closed = ada.get("/api/v1/jobs/" + created.id());
        assertThat(closed.body().path("status").stringValue()).isEqualTo("CLOSED");
        assertThat(closed.body().path("closedReason").stringValue()).isEqualTo("EXPIRED");
        assertThat(closed.etag()).isEqualTo("\"v2\"");
        assertThat(anyone().get("/api/v1/jobs/" + created.id()).status()).isEqualTo(404);
    }

    @Test
    void repeatsTheAnswerToAnIdempotencyKey() {
        Map<String, String> key = Map.of("Idempotency-Key", "key-" + company);
        Answer first = ada.send("POST", ofCompany(), "{\"title\": \"Engineer\"}", key);
        Answer second = ada.send("POST", ofCompany(), "{\"title\": \"Engineer\"}", key);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(ada.get(ofCompany()).body().path("items")).hasSize(1);
    }
}
