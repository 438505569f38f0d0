package dev.firstrung.endtoend.realinput;

import java.util.ArrayList;
import tools.jackson.core.JacksonException;
import dev.firstrung.launcher.LauncherException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One posting or résumé to send.
 *
 * @param name file name, or the id in the NDJSON file
 * @param content what goes over the wire
 * @param fields the NDJSON line's fields; empty for a file
 */
record Document(String name, String contentType, byte[] content, JsonNode fields) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Reads a folder of files, one document each, or an NDJSON file, one document a line.
     *
     * @throws LauncherException when there is nothing to read
     */
    static List<Document> read(Path source) {
        try {
            var documents = Files.isDirectory(source) ? folder(source) : lines(source);
            if (documents.isEmpty()) {
                throw new LauncherException(source + " has no documents");
            }
            return documents;
        } catch (IOException | JacksonException e) {
            throw new LauncherException("cannot read " + source + ": " + e.getMessage(), e);
        }
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** A field of the NDJSON line, or an empty string. */
    String field(String name) {
        return fields.path(name).asString("").strip();
    }

    private static List<Document> folder(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var documents = new ArrayList<Document>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                documents.add(new Document(
                        String.valueOf(file.getFileName()),
                        contentType(file),
                        Files.readAllBytes(file),
                        JSON.createObjectNode()));
            }
            return documents;
        }
    }

    private static List<Document> lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(Document::line).toList();
        }
    }

    private static Document line(String line) {
        var fields = JSON.readTree(line);
        String id = fields.has("id") ? fields.path("id").asString("") : fields.path("job_id").asString("");
        byte[] text = fields.path("text").asString("").getBytes(StandardCharsets.UTF_8);
        return new Document(id, "text/plain", text, fields);
    }

    private static String contentType(Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> "application/pdf";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "json" -> "application/json";
            case "html", "htm" -> "text/html";
            default -> "text/plain";
        };
    }
}
