package dev.firstrung.launcher.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void writesTheSkillsOfEachTextWithTheirOffsets() {
        int status = run("{\"id\":\"a\",\"text\":\"We use Python.\"}\n{\"id\":2,\"text\":\"\"}\n");

        var lines = output.toString(StandardCharsets.UTF_8).lines().toList();
        var first = new JsonMapper().readTree(lines.getFirst());
        assertThat(status).isZero();
        assertThat(first.path("id").stringValue()).isEqualTo("a");
        assertThat(first.path("skills").toString())
                .isEqualTo("[{\"start\":7,\"end\":13,\"text\":\"Python\",\"skill\":\"python\"}]");
        assertThat(lines.getLast()).isEqualTo("{\"id\":2,\"skills\":[]}");
    }

    @Test
    void reportsABadLineAndGoesOn() {
        int status = run("nonsense\n{\"text\":\"Java\"}\n[]\n{\"id\":\"c\",\"text\":\"Java\"}\n");

        assertThat(status).isOne();
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .contains(
                        "line 1 rejected: not JSON", "line 2 rejected: needs an \"id\"", "line 3 rejected: not a JSON");
        assertThat(output.toString(StandardCharsets.UTF_8).lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("\"c\"");
    }

    @Test
    void saysPlainlyWhereALineBreaks() {
        run("{\"id\":\"a\",\"text\":\"Ja\n{\"id\":1,\n{\"id\":oops}\n{\"id\":1} x\n");

        assertThat(messages.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "line 1 rejected: not JSON: the line ends before its object does",
                        "line 2 rejected: not JSON: the line ends before its object does",
                        "line 3 rejected: not JSON, from column 7 on",
                        "line 4 rejected: not JSON, from column 10 on");
    }

    private int run(String input) {
        return new ExtractCommand()
                .run(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(output, true, StandardCharsets.UTF_8),
                        new PrintStream(messages, true, StandardCharsets.UTF_8));
    }
}
