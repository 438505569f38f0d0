package dev.firstrung.benchmarks.fitting;

import dev.firstrung.benchmarks.output.BenchmarkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench fit postings|resumes FILE}: the numbers of an NDJSON file, as the generator reads them. */
public final class FitCommand {

    private static final JsonMapper JSON = new JsonMapper();

    private FitCommand() {}

    /** The text to put into the generator's file. */
    public static String run(List<String> words) {
        if (words.size() != 2) {
            throw BenchmarkException.wrongUse("fit needs postings or resumes, and an NDJSON file");
        }
        var file = Path.of(words.getLast());
        return switch (words.getFirst()) {
            case "postings" -> {
                var numbers = new PostingNumbers();
                forEach(file, numbers::add);
                yield numbers.text();
            }
            case "resumes" -> {
                var numbers = new ResumeNumbers();
                forEach(file, line -> numbers.add(line.path("text").asString("")));
                yield numbers.text();
            }
            default -> throw BenchmarkException.wrongUse("fit knows postings and resumes, not " + words.getFirst());
        };
    }

    private static void forEach(Path file, Consumer<JsonNode> each) {
        try (var lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank()).map(JSON::readTree).forEach(each);
        } catch (IOException e) {
            throw BenchmarkException.failed("cannot read " + file + ": " + e.getMessage());
        } catch (JacksonException e) {
            throw BenchmarkException.failed(file + " is no NDJSON: " + e.getOriginalMessage());
        }
    }
}
