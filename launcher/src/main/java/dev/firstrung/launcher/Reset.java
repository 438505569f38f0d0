package dev.firstrung.launcher;

import dev.firstrung.launcher.stack.LauncherException;
import dev.firstrung.launcher.stack.Layout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/** Asks before everything is deleted. */
final class Reset {

    private Reset() {}

    /**
     * Returns when there is nothing to lose, or the person said yes, by {@code --yes} or when asked; scripts aren't asked.
     *
     * @throws LauncherException when they did not
     */
    static void confirm(List<String> arguments, Layout layout, InputStream input) {
        confirm(arguments, layout, input, Terminal.IS_INPUT);
    }

    static void confirm(List<String> arguments, Layout layout, InputStream input, boolean terminal) {
        boolean yes = arguments.equals(List.of("--yes"));
        if (!yes && !arguments.isEmpty()) {
            throw new LauncherException("reset takes no arguments but --yes");
        }
        if (yes || !terminal || !Files.exists(layout.data())) {
            return;
        }
        System.err.print("This deletes all data, logs and secrets in " + layout.data() + ". Go on? (yes/no) ");
        try {
            String answer = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)).readLine();
            if (!"yes".equals(answer)) {
                throw new LauncherException("nothing was stopped or deleted");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
