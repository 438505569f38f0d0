package dev.firstrung.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.contracts.CandidateState;
import dev.firstrung.testing.TestServers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class ProfileLifeIT extends ServiceTests {

    private static final String ADA = """
            {"displayName": "Ada Quillfeather", "headline": "Curious", "location": {"city": "Austin", "region": "TX", "country": "us"},
             "skills": [{"skill": "Python", "level": "INTERMEDIATE"}, {"skill": "Loom Whispering"}],
             "education": [{"level": "BACHELOR", "field": "Mathematics", "institution": "Analytical College", "endDate": "2026-05"}],
             "experience": [{"kind": "INTERNSHIP", "title": "Quillfeather's helper", "startDate": "2025", "description": "SQL"}]}""";

    private final String subject = "ada-" + UUID.randomUUID();
    private final AccountKey id = AccountKey.of(ISSUER.issuer(), subject);

    @Autowired
    private ReactiveMongoOperations mongo;

    private CandidateTopic topic;

    @BeforeEach
    void openTopic(TestServers servers) {
        topic = new CandidateTopic(servers.bootstrapServers());
    }

    @AfterEach
    void closeTopic() {
        topic.close();
    }

    @Test
    void livesFromCreationToErasure() {
        String surname = "Quill" + UUID.randomUUID().toString().substring(0, 8);
        String nora = ADA.replace("Quillfeather", surname).replace("Analytical", surname);
        put(nora, null).expectStatus().isCreated().expectHeader().valueEquals("ETag", "\"v1\"");
        get().expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(id.value())
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.updatedAt")
                .exists()
                .jsonPath("$.location.country")
                .isEqualTo("US")
                .jsonPath("$.skills[0].skill")
                .isEqualTo("python")
                .jsonPath("$.skills[0].name")
                .isEqualTo("Python")
                .jsonPath("$.skills[1].skill")
                .isEqualTo("Loom Whispering")
                .jsonPath("$.experience[0].startDate")
                .isEqualTo("2025");
        CandidateState first = topic.state(id, 1);
        assertThat(first.skills())
                .extracting(CandidateState.HeldSkill::skill)
                .containsExactly("python", "loom-whispering");
        assertThat(first.experience().getFirst().skills()).contains("sql");

        put(nora, null).expectStatus().isEqualTo(428);
        put(nora, "\"v7\"").expectStatus().isEqualTo(412);
        put(nora.replace("INTERMEDIATE", "ADVANCED"), "\"v1\"")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"v2\"");
        put(nora, "\"v1\"").expectStatus().isEqualTo(412);
        topic.state(id, 2);

        call(HttpMethod.DELETE).expectStatus().isNoContent();
        get().expectStatus().isNotFound();
        assertThat(everythingStored()).doesNotContain(surname);
        topic.tombstone(id);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(everythingStored()).doesNotContain(id.value()));
        assertThat(topic.everything()).doesNotContain(surname);
        call(HttpMethod.DELETE).expectStatus().isNotFound();

        put(nora, null).expectStatus().isCreated();
        assertThat(topic.state(id, 1).version()).isEqualTo(1);
    }

    @Test
    void canBeCreatedAgainWhileItsErasureIsStillToBePublished() {
        put(ADA, null).expectStatus().isCreated();
        call(HttpMethod.DELETE).expectStatus().isNoContent();
        put(ADA, null).expectStatus().isCreated();
        call(HttpMethod.DELETE).expectStatus().isNoContent();
        topic.tombstone(id);
        put(ADA, null).expectStatus().isCreated();

        get().expectStatus().isOk();
        Long version = mongo.getCollection("profiles")
                .flatMap(profiles ->
                        Mono.from(profiles.find(new Document("_id", id.value())).first()))
                .map(document -> document.getLong("version"))
                .block();
        topic.state(id, Objects.requireNonNull(version));
    }

    @Test
    void isSeenByNobodyElse() {
        put(ADA, null).expectStatus().isCreated();

        as("somebody-else", "CANDIDATE").get().uri(ME).exchange().expectStatus().isNotFound();
        as(subject, "EMPLOYER").get().uri(ME).exchange().expectStatus().isForbidden();
        as(subject, "EMPLOYER")
                .get()
                .uri(ME + "/export")
                .exchange()
                .expectStatus()
                .isForbidden();
        as(subject, "OPERATOR").delete().uri(ME).exchange().expectStatus().isForbidden();
        http.get().uri(ME).exchange().expectStatus().isUnauthorized();
        http.get()
                .uri("/api/v1/profiles/" + id.value())
                .exchange()
                .expectStatus()
                .isUnauthorized();
        get().expectStatus().isOk();
    }

    @Test
    void isCreatedOnlyOnceWhenAskedToBeNew() {
        var client = as(subject, "CANDIDATE");
        client.put()
                .uri(ME)
                .header("If-None-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(ADA)
                .exchange()
                .expectStatus()
                .isCreated();
        client.put()
                .uri(ME)
                .header("If-None-Match", "*")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(ADA)
                .exchange()
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:firstrung:problem:profile-exists");
        put(ADA, "\"v1\"").expectStatus().isOk();
        as("nobody-yet", "CANDIDATE")
                .put()
                .uri(ME)
                .header("If-Match", "\"v1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(ADA)
                .exchange()
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    void isSavedByOneOfManyAtATime() {
        put("{}", null).expectStatus().isCreated();
        var client = as(subject, "CANDIDATE");
        List<Integer> answers = Flux.range(0, 12)
                .flatMap(i -> Mono.fromCallable(() -> client.put()
                                .uri(ME)
                                .header("If-Match", "\"v1\"")
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue("{\"headline\": \"attempt " + i + "\"}")
                                .exchange()
                                .returnResult(byte[].class)
                                .getStatus()
                                .value())
                        .subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .block();

        assertThat(answers)
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(412)
                .hasSize(11);
    }

    @Test
    void takesBackWhatWasRead() {
        put(ADA, null).expectStatus().isCreated();
        byte[] read = get().expectBody().returnResult().getResponseBody();

        put(new String(Objects.requireNonNull(read), StandardCharsets.UTF_8), "*")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.skills[1].skill")
                .isEqualTo("Loom Whispering")
                .jsonPath("$.version")
                .isEqualTo(2);
    }

    @Test
    void namesEachFieldThatIsWrong() {
        put("""
                {"location": {"country": "USA"}, "skills": [{"skill": ""}], "education": [{"level": "BACHELOR", "endDate": "soon"}],
                 "workAuthorization": {"countries": ["Narnia"]}}""", null)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:firstrung:problem:validation")
                .jsonPath("$.errors[?(@.field == 'location.country')]")
                .exists()
                .jsonPath("$.errors[?(@.field == 'skills[0].skill')]")
                .exists()
                .jsonPath("$.errors[?(@.field == 'education[0].endDate')]")
                .exists()
                .jsonPath("$.errors.length()")
                .isEqualTo(4);
        put("{\"skills\": [{\"skill\": \"JS\"}, {\"skill\": \"??\"}, {\"skill\": \"JavaScript\"}]}", null)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("skills[1].skill")
                .jsonPath("$.errors[1].field")
                .isEqualTo("skills[2].skill")
                .jsonPath("$.errors[1].message")
                .isEqualTo("is the same skill as skills[0]");
        put("{\"salaryHistory\": [1]}", null).expectStatus().isBadRequest();
        put("{\"visibility\": \"LOUD\"}", null).expectStatus().isBadRequest();
    }

    @Test
    void asksWhatAMisspeltSkillMeans() {
        put("{\"skills\": [{\"skill\": \"Javascrpt\"}, {\"skill\": \"Java\"}]}", null)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.skills[0].didYouMean")
                .isEqualTo("JavaScript")
                .jsonPath("$.skills[1].didYouMean")
                .doesNotExist();
        put("{\"skills\": [{\"skill\": \"Javascrpt\", \"name\": \"Javascrpt\", \"didYouMean\": \"JavaScript\"}]}", "*")
                .expectStatus()
                .isOk();
    }

    @Test
    void countsTheSkillsThatNobodyKnows() {
        String craft = "Craft" + UUID.randomUUID().toString().substring(0, 8);
        put("{\"skills\": [{\"skill\": \"" + craft + "\"}, {\"skill\": \"Java\"}]}", null)
                .expectStatus()
                .isCreated();
        put("{\"skills\": [{\"skill\": \"" + craft + "\"}]}", "*")
                .expectStatus()
                .isOk();

        Document counted = mongo.findById(craft.toLowerCase(Locale.ROOT), Document.class, "unknown_skills")
                .block();
        assertThat(counted).isNotNull().containsEntry("count", 1).hasSize(2);
        assertThat(mongo.findById("java", Document.class, "unknown_skills").block())
                .isNull();
    }

    @Test
    void exportsEverythingHeld() {
        put(ADA, null).expectStatus().isCreated();

        as(subject, "CANDIDATE")
                .get()
                .uri(ME + "/export")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"firstrung-profile.json\"")
                .expectBody()
                .jsonPath("$.profile.displayName")
                .isEqualTo("Ada Quillfeather")
                .jsonPath("$.shared.skills[0].skill")
                .isEqualTo("python")
                .jsonPath("$.shared.asOf")
                .value(String.class, day -> assertThat(day).matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void completesSkillsForAnyone() {
        http.get()
                .uri("/api/v1/skills?q=pyt&limit=5")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].skill")
                .isEqualTo("python")
                .jsonPath("$.items.length()")
                .value(Integer.class, size -> assertThat(size).isBetween(1, 5));
        http.get()
                .uri("/api/v1/skills/python")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Python");
        http.get().uri("/api/v1/skills/no-such-skill").exchange().expectStatus().isNotFound();
        http.get().uri("/api/v1/skills?limit=0").exchange().expectStatus().isBadRequest();
    }

    private ResponseSpec get() {
        return call(HttpMethod.GET);
    }

    private ResponseSpec call(HttpMethod method) {
        return as(subject, "CANDIDATE").method(method).uri(ME).exchange();
    }

    private ResponseSpec put(String json, @Nullable String ifMatch) {
        return as(subject, "CANDIDATE")
                .put()
                .uri(ME)
                .headers(headers -> {
                    if (ifMatch != null) {
                        headers.set("If-Match", ifMatch);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange();
    }

    private String everythingStored() {
        return Objects.requireNonNull(mongo.getCollectionNames()
                .flatMap(name -> mongo.findAll(Document.class, name))
                .map(Document::toJson)
                .collectList()
                .map(documents -> String.join("\n", documents))
                .block());
    }
}
