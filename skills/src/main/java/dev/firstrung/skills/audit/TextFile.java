package dev.firstrung.skills.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** One of this package's tables: a row a line, columns between {@code |}, {@code #} for comments. */
final class TextFile {

    private TextFile() {}

    /**
     * The rows.
     *
     * @throws IllegalStateException when a row has another number of columns
     */
    static List<List<String>> rows(String name, int columns) {
        return text(name)
                .lines()
                .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> row(name, line, columns))
                .toList();
    }

    private static List<String> row(String name, String line, int columns) {
        List<String> row =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (row.size() != columns) {
            throw new IllegalStateException(name + " needs " + columns + " columns: " + line);
        }
        return row;
    }

    private static String text(String name) {
        try (InputStream stream = TextFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
