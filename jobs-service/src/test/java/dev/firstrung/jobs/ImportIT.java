package dev.firstrung.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.jobs.JobsApi.Answer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ImportIT extends JobsServiceTest {

    private JobsApi ada = JobsApi.NOBODY;
    private String jobs = "";

    @BeforeEach
    void foundACompany() {
        ada = as("ada");
        jobs = "/api/v1/companies/" + ada.newCompany("Importers") + "/jobs";
    }

    private List<JsonNode> imported(String... lines) {
        return imported(String.join("\n", lines).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private List<JsonNode> imported(byte[] lines) {
        Answer answer = ada.ndjson(jobs + "/import", lines);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/x-ndjson");
        return answer.lines();
    }

    private static List<String> statuses(List<JsonNode> answers) {
        return answers.stream().map(it -> it.path("status").stringValue()).toList();
    }

    @Test
    void refusesUnknownFieldsOfItsOwnFormOnlyAsSchemaOrgHasManyMore() {
        List<JsonNode> answers = imported(
                "{'title': 'Painter', 'externalId': 'p1', 'colour': 'red'}",
                "{'@type': 'JobPosting', 'title': 'Gilder', 'identifier': 'p2', 'colour': 'gold', 'jobBenefits': 'tea'}");

        assertThat(statuses(answers)).containsExactly("REJECTED", "CREATED");
        assertThat(answers.getFirst().path("errors").get(0).path("field").stringValue())
                .isEqualTo("colour");
    }

    @Test
    void answersEachLineInItsPlace() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int line = 1; line <= 300; line++) {
            lines.writeBytes(
                    switch (line % 10) {
                        case 3 -> "{\"title\": \"broken\n".getBytes(StandardCharsets.UTF_8);
                        case 5 -> new byte[] {'{', '"', (byte) 0xc3, '"', '}', '\n'};
                        case 7 -> "{\"openings\": 0}\n".getBytes(StandardCharsets.UTF_8);
                        case 9 ->
                            ("{\"@type\": \"JobPosting\", \"title\": \"Feed role " + line
                                            + "\", \"identifier\": \"feed-" + line + "\"}\n")
                                    .getBytes(StandardCharsets.UTF_8);
                        default ->
                            ("{\"title\": \"Role\", \"externalId\": \"r" + line + "\"}\n")
                                    .getBytes(StandardCharsets.UTF_8);
                    });
        }
        List<JsonNode> answers = imported(lines.toByteArray());

        assertThat(answers).hasSize(300);
        assertThat(answers.stream().map(it -> it.path("line").intValue()))
                .isEqualTo(IntStream.rangeClosed(1, 300).boxed().toList());
        for (JsonNode answer : answers) {
            int line = answer.path("line").intValue();
            boolean bad = List.of(3, 5, 7).contains(line % 10);
            assertThat(answer.path("status").stringValue()).isEqualTo(bad ? "REJECTED" : "CREATED");
            assertThat(answer.path("errors").isEmpty()).isEqualTo(!bad);
            assertThat(answer.has("id")).isEqualTo(!bad);
        }
        assertThat(answers.get(8).path("externalId").stringValue()).isEqualTo("feed-9");

        assertThat(statuses(imported(lines.toByteArray())))
                .containsOnly("UNCHANGED", "REJECTED")
                .filteredOn("UNCHANGED"::equals)
                .hasSize(210);
    }

    @Test
    void changesNothingWhenRepeatedWithoutExternalIds() {
        String[] lines = {
            "{'title': 'Engineer', 'description': 'One.'}",
            "{'title': 'Engineer', 'description': 'Two.'}",
            "",
            "{'title': 'Engineer', 'description': 'One.'}"
        };
        List<JsonNode> first = imported(lines);
        assertThat(statuses(first)).containsExactly("CREATED", "CREATED", "UNCHANGED");
        assertThat(first.stream().map(it -> it.path("line").intValue())).containsExactly(1, 2, 4);
        assertThat(statuses(imported(lines))).containsExactly("UNCHANGED", "UNCHANGED", "UNCHANGED");
    }

    @Test
    void letsTheLastLineOfAPostingWin() {
        String[] lines = IntStream.range(0, 40)
                .mapToObj(i -> "{'externalId': 'one', 'title': 'Title " + i + "'}")
                .toArray(String[]::new);
        List<JsonNode> answers = imported(lines);
        assertThat(statuses(answers).getFirst()).isEqualTo("CREATED");
        assertThat(statuses(answers).subList(1, 40)).containsOnly("UPDATED");
        assertThat(ada.get("/api/v1/jobs/" + answers.getFirst().path("id").stringValue())
                        .body()
                        .path("title")
                        .stringValue())
                .isEqualTo("Title 39");
    }

    @Test
    void rejectsALineThatIsTooLong() {
        List<JsonNode> answers = imported(
                "{'title': 'a', 'description': '" + "x".repeat(300_000) + "'}", "{'title': 'b', 'externalId': 'b'}");
        assertThat(statuses(answers)).containsExactly("REJECTED", "CREATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\n\t\n", "\ufeff"})
    void refusesABodyWithoutLines(String body) {
        Answer answer = ada.ndjson(jobs + "/import", body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().path("detail").stringValue()).contains("nothing to import");
        assertThat(ada.get(jobs).body().path("items").isEmpty()).isTrue();
    }

    @Test
    void stopsAtItsLimitWithOneClearLine() {
        byte[] lines = "[]\n".repeat(10_050).getBytes(StandardCharsets.UTF_8);
        List<JsonNode> answers = imported(lines);
        assertThat(answers).hasSize(10_001);
        assertThat(answers.getLast().path("line").intValue()).isEqualTo(10_001);
        assertThat(answers.getLast().path("errors").get(0).path("message").stringValue())
                .contains("10000 lines");
    }
}
