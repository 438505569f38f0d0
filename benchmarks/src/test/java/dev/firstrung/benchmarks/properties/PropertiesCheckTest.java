package dev.firstrung.benchmarks.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.benchmarks.output.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertiesCheckTest {

    private static final String POSTINGS = """
            {"title":"Junior Data Analyst","description":"You analyse data.","requirements":"Python, SQL and Tableau. 12 months of experience. Bachelor's degree in statistics."}
            {"title":"Backend Engineer","description":"You build services.","requirements":"Java, Spring and Docker. 24 months of experience."}
            """;
    private static final String RESUMES = """
            {"category":"Java","text":"Skills\\nJava, Spring\\n\\nExperience\\nDeveloper, Acme\\nJan 2024 - Mar 2025\\nBuilt services in Java"}
            {"category":"Data","text":"Skills\\nPython, SQL\\n\\nEducation\\nBSc Statistics, 2024"}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream measurements = new ByteArrayOutputStream();
    private final PropertiesCheck check = new PropertiesCheck(new Output(
            new PrintStream(measurements, true, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream())));

    @Test
    void scoresEveryPairAndChangesSome() throws IOException {
        write("newgrad_jobs_2026/jobs.jsonl", POSTINGS);
        write("resumes_kaggle25/resumes.jsonl", RESUMES);

        check.run(List.of(folder.toString(), "--pairs", "50"));

        List<String> lines =
                measurements.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).contains("properties.pairs_scored 4 pairs");
        assertThat(lines)
                .filteredOn(line -> line.endsWith("violations"))
                .hasSize(9)
                .allMatch(line -> line.contains(" 0 "));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("properties.skill.raises"))
                .noneMatch(line -> line.contains(" 0.0000 "));
    }

    @Test
    void saysWhichFileItCannotRead() {
        assertThatThrownBy(() -> check.run(List.of(folder.toString())))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("newgrad_jobs_2026");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
