package dev.firstrung.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What {@code ./firstrung help} prints; the script prints the same file before anything is built. */
final class Help {

    private Help() {}

    static String text() {
        try (var file = Objects.requireNonNull(Help.class.getResourceAsStream("help.txt"), "help.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
