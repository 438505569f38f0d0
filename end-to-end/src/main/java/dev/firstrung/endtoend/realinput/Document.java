package dev.firstrung.endtoend.realinput;

import dev.firstrung.launcher.stack.LauncherException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One posting or résumé to send. */
final class Document {

    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final String contentType;
    private final byte[] content;
    private final JsonNode fields;

    private Document(String name, String contentType, byte[] content, JsonNode fields) {
        this.name = name;
        this.contentType = contentType;
        this.content = content;
        this.fields = fields;
    }

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

    /** The file's name, or the id in the NDJSON file. */
    String name() {
        return name;
    }

    String contentType() {
        return contentType;
    }

    /** What goes over the wire. */
    byte[] content() {
        return content.clone();
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** A field of the NDJSON line, or an empty string. */
    String field(String field) {
        return fields.path(field).asString("").strip();
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
        String id = fields.has("id")
                ? fields.path("id").asString("")
                : fields.path("job_id").asString("");
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
