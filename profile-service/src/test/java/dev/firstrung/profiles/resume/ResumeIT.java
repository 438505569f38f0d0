package dev.firstrung.profiles.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.profiles.ServiceTests;
import dev.firstrung.profiles.document.Files;
import dev.firstrung.profiles.document.HostileFiles;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ResumeIT extends ServiceTests {

    private static final String TEXT = """
            Ada Quillfeather
            ada@example.com, Austin, TX

            Education
            Bachelor of Science in Computer Science, 2026

            Experience
            Software Intern at Difference Works, June 2025 - August 2025
            Built dashboards with Python and PostgreSQL.

            Skills
            Java, Docker
            """;
    private static final String JSON = """
            {"basics": {"name": "Ada Quillfeather"}, "education": [{"studyType": "BSc", "area": "Computer Science"}],
             "work": [{"position": "Software Intern", "name": "Difference Works", "startDate": "2025-06", "endDate": "2025-08",
                       "summary": "Built dashboards with Python and PostgreSQL."}],
             "skills": [{"name": "Java"}, {"name": "Docker"}]}""";

    private final String subject = "ada-" + UUID.randomUUID();

    @Autowired
    private ReactiveMongoOperations mongo;

    @ParameterizedTest
    @EnumSource
    void proposesAProfileOfEachFormat(ResumeFormat format) {
        send(file(format), "picture.png", false)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.profile.displayName")
                .isEqualTo("Ada Quillfeather")
                .jsonPath("$.profile.education[0].level")
                .isEqualTo("BACHELOR")
                .jsonPath("$.profile.experience[0].kind")
                .isEqualTo("INTERNSHIP")
                .jsonPath("$.profile.experience[0].startDate")
                .isEqualTo("2025-06")
                .jsonPath("$.profile.skills[?(@.skill == 'python')].evidence[0].kind")
                .isEqualTo("INTERNSHIP")
                .jsonPath("$.profile.skills[?(@.skill == 'java')]")
                .exists()
                .jsonPath("$.evidence[?(@.item == 'skills[0]')].quote")
                .exists()
                .jsonPath("$.evidence[?(@.item == 'experience[0]')].quote")
                .exists()
                .jsonPath("$.warnings")
                .isArray();
        client().get().uri(ME).exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest
    @EnumSource
    void savesWhatEachFormatSays(ResumeFormat format) {
        send(file(format), "resume", true)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"v1\"")
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(1)
                .jsonPath("$.skills[?(@.skill == 'postgresql')]")
                .exists();
        send(file(format), "resume", true).expectStatus().isOk().expectHeader().valueEquals("ETag", "\"v1\"");
    }

    @Test
    void leavesWhatThePersonWrote() {
        client().put()
                .uri(ME)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                        {"displayName": "Countess", "skills": [{"skill": "java", "level": "ADVANCED"}], "visibility": "HIDDEN"}""")
                .exchange()
                .expectStatus()
                .isCreated();

        send(Files.text(TEXT), "resume.txt", true)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"v2\"")
                .expectBody()
                .jsonPath("$.displayName")
                .isEqualTo("Countess")
                .jsonPath("$.visibility")
                .isEqualTo("HIDDEN")
                .jsonPath("$.skills[0].skill")
                .isEqualTo("java")
                .jsonPath("$.skills[0].level")
                .isEqualTo("ADVANCED")
                .jsonPath("$.experience[0].title")
                .exists();
    }

    @Test
    void addsToTheVersionThatTheCallerNames() {
        problem(send(Files.text(TEXT), "resume.txt", true, "\"v1\""), 412, "stale");
        send(Files.text(TEXT), "resume.txt", true)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"v1\"");
        byte[] longer = Files.text(TEXT + ", Kubernetes");
        send(longer, "resume.txt", true, "\"v1\"")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"v2\"");
        problem(send(Files.text(TEXT + ", Terraform"), "resume.txt", true, "\"v1\""), 412, "stale");
        client().get()
                .uri(ME)
                .exchange()
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(2)
                .jsonPath("$.skills[?(@.skill == 'terraform')]")
                .doesNotExist();
        send(longer, "resume.txt", true, "*").expectStatus().isOk();
    }

    @Test
    void refusesWhatCannotBeRead() {
        problem(send(new byte[] {0, 1, 2, 3}, "resume.pdf", false), 415, "unsupported-resume");
        problem(send(Files.text("<html><body>hi</body></html>"), "resume.txt", false), 415, "unsupported-resume");
        problem(send(Files.lockedPdf(TEXT), "resume.pdf", false), 422, "unreadable-resume");
        problem(send(Files.bomb(80), "resume.docx", false), 413, "resume-too-large");
        problem(send(HostileFiles.objectStreamBomb(300), "resume.pdf", false), 422, "unreadable-resume");
        problem(send(Files.pdf("word\n".repeat(60 * 500)), "resume.pdf", true), 413, "resume-too-large");
        problem(send(HostileFiles.macros(), "resume.docx", false), 415, "unsupported-resume");
        problem(send(new byte[0], "resume.pdf", true), 422, "unreadable-resume");
        client().get().uri(ME).exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(ints = {(1 << 20) + 1, 9 << 20, 50 << 20})
    void saysHowLargeAFileMayBe(int bytes) {
        problem(send(new byte[bytes], "resume.pdf", false), 413, "resume-too-large")
                .jsonPath("$.detail")
                .isEqualTo("A résumé has at most 1 MB.");
    }

    @Test
    void needsAFileInAFormOfACandidate() {
        client().post()
                .uri(ME + "/resume")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
        var form = new MultipartBodyBuilder();
        form.part("other", "text");
        client().post()
                .uri(ME + "/resume")
                .bodyValue(form.build())
                .exchange()
                .expectStatus()
                .isBadRequest();
        var resume = new MultipartBodyBuilder();
        resume.part("file", TEXT);
        as(subject, "EMPLOYER")
                .post()
                .uri(ME + "/resume")
                .bodyValue(resume.build())
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void keepsNoCopyUnderAnIdempotencyKey() {
        var form = new MultipartBodyBuilder();
        form.part("file", TEXT);
        client().post()
                .uri(ME + "/resume?apply=true")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(form.build())
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(mongo.collectionExists("idempotency_keys")
                        .flatMap(exists -> mongo.findAll(org.bson.Document.class, "idempotency_keys")
                                .collectList())
                        .block())
                .isEmpty();
    }

    private static byte[] file(ResumeFormat format) {
        return switch (format) {
            case PDF -> Files.pdf(TEXT);
            case DOCX -> Files.docx(TEXT);
            case TEXT -> Files.text(TEXT);
            case JSON_RESUME -> Files.text(JSON);
        };
    }

    private WebTestClient client() {
        return as(subject, "CANDIDATE");
    }

    private ResponseSpec send(byte[] content, String name, boolean apply, String... ifMatch) {
        var form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(content)).filename(name);
        return client().post()
                .uri(ME + "/resume?apply=" + apply)
                .headers(headers -> headers.addAll("If-Match", List.of(ifMatch)))
                .bodyValue(form.build())
                .exchange();
    }

    private static BodyContentSpec problem(ResponseSpec response, int status, String slug) {
        return response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:firstrung:problem:" + slug);
    }
}
