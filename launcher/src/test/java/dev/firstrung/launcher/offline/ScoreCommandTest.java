package dev.firstrung.launcher.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.launcher.stack.LauncherException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @BeforeEach
    void writeResume() throws IOException {
        Files.writeString(folder.resolve("resume.txt"), """
                Skills
                Python, SQL, machine learning, PyTorch
                Education
                BSc Computer Science, 2026
                """);
    }

    @Test
    void ranksThePostingThatTheResumeFitsFirst() throws IOException {
        int status = score("""
                {"id":"java","title":"Java Developer","description":"Requirements: Java, Spring Boot, Hibernate."}
                {"id":"ml","title":"ML Engineer","description":"Requirements: Python, PyTorch, machine learning."}
                """);

        var lines = output.toString(StandardCharsets.UTF_8).lines().toList();
        var best = new JsonMapper().readTree(lines.getFirst());
        assertThat(status).isZero();
        assertThat(lines).hasSize(2);
        assertThat(best.path("id").asString()).isEqualTo("ml");
        assertThat(best.path("ledger")
                        .valueStream()
                        .mapToInt(line -> line.path("points").asInt())
                        .sum())
                .isEqualTo(best.path("score").asInt());
    }

    @Test
    void reportsAPostingWithoutADescription() throws IOException {
        assertThat(score("{\"id\":\"a\",\"title\":\"x\"}\n")).isOne();
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("line 1 rejected", "description");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> new ScoreCommand(LocalDate.of(2026, 11, 21))
                        .run(folder.resolve("none"), folder.resolve("none"), stream(output), stream(messages)))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("there is no file");
    }

    private int score(String postings) throws IOException {
        Path file = Files.writeString(folder.resolve("postings.ndjson"), postings);
        return new ScoreCommand(LocalDate.of(2026, 11, 21))
                .run(folder.resolve("resume.txt"), file, stream(output), stream(messages));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
