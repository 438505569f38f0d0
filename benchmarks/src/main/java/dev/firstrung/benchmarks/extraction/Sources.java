package dev.firstrung.benchmarks.extraction;

import dev.firstrung.benchmarks.output.BenchmarkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the public data sets in the formats in which their authors give them out. */
public final class Sources {

    private static final JsonMapper JSON = new JsonMapper();

    private Sources() {}

    /** SkillSpan: NDJSON of {@code idx, tokens, tags_knowledge, source}, a sentence a line; its sentences by posting. */
    static List<List<Sentence>> skillSpan(Path file) {
        Map<String, List<Sentence>> documents = new LinkedHashMap<>();
        for (JsonNode line : ndjson(file)) {
            String source = line.path("source").asString();
            var sentence = Sentence.tagged(
                    line.path("idx").asString(),
                    source,
                    strings(line.path("tokens")),
                    strings(line.path("tags_knowledge")),
                    "B",
                    "I");
            documents
                    .computeIfAbsent(source + "/" + sentence.document(), key -> new ArrayList<>())
                    .add(sentence);
        }
        return List.copyOf(documents.values());
    }

    /** Postings: NDJSON of {@code title, description, requirements}. */
    public static List<Posting> postings(Path file) {
        return ndjson(file).stream()
                .map(line -> new Posting(
                        line.path("title").asString(""),
                        line.path("description").asString("") + "\n\nRequirements\n"
                                + line.path("requirements").asString("")))
                .toList();
    }

    /** Résumés: NDJSON of {@code category, text}. */
    public static List<Resume> resumes(Path file) {
        return ndjson(file).stream()
                .map(line -> new Resume(
                        line.path("category").asString(""), line.path("text").asString("")))
                .toList();
    }

    /** CoNLL: a token and its tag a line, an empty line between sentences. */
    static List<Sentence> conll(Path file, String kind) {
        var sentences = new ArrayList<Sentence>();
        var tokens = new ArrayList<String>();
        var tags = new ArrayList<String>();
        var lines = new ArrayList<>(lines(file));
        lines.add("");
        for (String line : lines) {
            String[] parts = line.strip().split("\\s+", 2);
            if (parts.length == 2) {
                tokens.add(parts[0]);
                tags.add(parts[1]);
            } else if (!tokens.isEmpty()) {
                String name = String.valueOf(sentences.size());
                sentences.add(Sentence.tagged(name, "", tokens, tags, "B-" + kind, "I-" + kind));
                tokens.clear();
                tags.clear();
            }
        }
        return sentences;
    }

    /** The first two cells of each row of a CSV file with a heading. */
    static List<Map.Entry<String, String>> pairs(Path file) {
        var rows = new ArrayList<Map.Entry<String, String>>();
        for (String line : lines(file).subList(1, lines(file).size())) {
            boolean quoted = line.startsWith("\"");
            int end = quoted ? line.indexOf("\",", 1) + 1 : line.indexOf(',');
            if (end > 0) {
                String first = quoted ? line.substring(1, end - 1).replace("\"\"", "\"") : line.substring(0, end);
                String second = line.substring(end + 1).strip();
                rows.add(Map.entry(first, second.replaceAll("^\"|\"$", "")));
            }
        }
        return rows;
    }

    static List<JsonNode> ndjson(Path file) {
        try {
            return lines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        } catch (JacksonException e) {
            throw BenchmarkException.failed(file + " is no NDJSON: " + e.getOriginalMessage());
        }
    }

    /** A whole JSON document. */
    static JsonNode json(Path file) {
        try {
            return JSON.readTree(String.join("\n", lines(file)));
        } catch (JacksonException e) {
            throw BenchmarkException.failed(file + " is no JSON: " + e.getOriginalMessage());
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw BenchmarkException.failed("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
