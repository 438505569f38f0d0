package dev.firstrung.launcher.offline;

import dev.firstrung.launcher.stack.LauncherException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads NDJSON: a bad line is reported with its number and the rest goes on; long input reports its progress. */
final class Lines {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration REPORT = Duration.ofSeconds(2);

    private final PrintStream messages;
    private int read;
    private int rejected;

    Lines(PrintStream messages) {
        this.messages = messages;
    }

    /**
     * Gives each line's object to {@code each}, which may refuse it with an {@link IllegalArgumentException}.
     *
     * @return how many lines were rejected
     */
    int forEach(BufferedReader input, Consumer<JsonNode> each) {
        long reported = System.nanoTime();
        try {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                read++;
                if (!line.isBlank()) {
                    accept(line, each);
                }
                if (System.nanoTime() - reported > REPORT.toNanos()) {
                    reported = System.nanoTime();
                    messages.println(read + " lines read, " + rejected + " rejected; Ctrl-C stops");
                }
            }
        } catch (IOException e) {
            throw new LauncherException("cannot read line " + (read + 1) + ": " + e.getMessage(), e);
        }
        return rejected;
    }

    private void accept(String line, Consumer<JsonNode> each) {
        try {
            var node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("not a JSON object");
            }
            each.accept(node);
        } catch (JacksonException e) {
            reject(broken(line, e));
        } catch (IllegalArgumentException e) {
            reject(String.valueOf(e.getMessage()));
        }
    }

    /** In our words: the parser's name its settings and classes. */
    private static String broken(String line, JacksonException failure) {
        TokenStreamLocation at = failure.getLocation();
        boolean cut = at != null && at.getColumnNr() > line.length();
        if (cut || failure instanceof UnexpectedEndOfInputException) {
            return "not JSON: the line ends before its object does";
        }
        return "not JSON" + (at == null ? "" : ", from column " + at.getColumnNr() + " on");
    }

    private void reject(String reason) {
        rejected++;
        messages.println("line " + read + " rejected: " + reason);
    }

    /**
     * A string field.
     *
     * @throws IllegalArgumentException when it is missing or no string
     */
    static String text(JsonNode node, String field) {
        var value = node.path(field);
        if (!value.isString()) {
            throw new IllegalArgumentException("needs a string \"" + field + "\"");
        }
        return value.stringValue();
    }

    /** The id, which may be a string or a number. */
    static JsonNode id(JsonNode node) {
        var id = node.path("id");
        if (!id.isString() && !id.isNumber()) {
            throw new IllegalArgumentException("needs an \"id\"");
        }
        return id;
    }
}
