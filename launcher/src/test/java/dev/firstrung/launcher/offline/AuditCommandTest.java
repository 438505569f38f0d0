package dev.firstrung.launcher.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditCommandTest {

    private static List<JsonNode> run(boolean listed, String... lines) {
        var output = new ByteArrayOutputStream();
        var input = new ByteArrayInputStream(
                String.join("\n", lines).replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        new AuditCommand(LocalDate.of(2026, 11, 22), listed)
                .run(input, new PrintStream(output, false, StandardCharsets.UTF_8), System.err);
        return output.toString(StandardCharsets.UTF_8)
                .lines()
                .map(new JsonMapper()::readTree)
                .toList();
    }

    @Test
    void writesTheFindingsOfEachPosting() {
        String line = "{'id': 1, 'title': '%s', 'description': 'Requirements:\\n- 3+ years of experience in Java'}";
        List<JsonNode> answers = run(false, line.formatted("Junior Engineer"), line.formatted("Engineer"));
        assertThat(answers.getFirst().path("findings").get(0).path("code").stringValue())
                .isEqualTo("ENTRY_LEVEL_YEARS");
        assertThat(answers.getFirst()
                        .path("findings")
                        .get(0)
                        .path("where")
                        .path("quote")
                        .stringValue())
                .contains("3+ years of experience in Java");
        assertThat(answers.getLast().path("callsItselfEntryLevel").booleanValue())
                .isFalse();
        assertThat(run(true, line.formatted("Engineer"))
                        .getFirst()
                        .path("callsItselfEntryLevel")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void namesNearCopiesOfTheSameCompany() {
        String text = IntStream.range(0, 60).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String line = "{'id': '%s', 'company': '%s', 'title': 'Engineer', 'description': '" + text + "'}";
        List<JsonNode> answers =
                run(false, line.formatted("a", "X"), line.formatted("b", "X"), line.formatted("c", "Y"));
        assertThat(answers.get(1).path("copyOf").stringValue()).isEqualTo("a");
        assertThat(answers.get(0).has("copyOf") || answers.get(2).has("copyOf")).isFalse();
    }
}
