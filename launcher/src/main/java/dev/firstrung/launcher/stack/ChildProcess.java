package dev.firstrung.launcher.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One process of the stack, its output in a log file, its process id in a file so that {@code down} finds it. */
final class ChildProcess {

    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final String name;
    private final Layout layout;
    private final Process process;

    private ChildProcess(String name, Layout layout, Process process) {
        this.name = name;
        this.layout = layout;
        this.process = process;
    }

    /**
     * Starts a JVM.
     *
     * @param arguments JVM options, then what to run and its arguments
     * @param environment added to this process's own; the place for secrets, since arguments are visible to everyone
     */
    static ChildProcess java(String name, Layout layout, List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(JAVA.toString());
        command.addAll(layout.javaOptions());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(layout.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(layout.log(name).toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(layout.logs());
            var process = builder.start();
            var child = new ChildProcess(name, layout, process);
            PidFile.write(layout, name, process.toHandle());
            return child;
        } catch (IOException e) {
            throw new LauncherException("cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    String name() {
        return name;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitStatus() {
        return process.exitValue();
    }

    /** Waits until the process has ended, and returns its exit status. */
    int awaitExit() {
        try {
            int status = process.waitFor();
            PidFile.delete(layout, name);
            return status;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LauncherException("interrupted while waiting for " + name, e);
        }
    }

    /** The last line of the log that tells of an error, or the last line at all. */
    String lastWords() {
        try {
            var lines = Files.readString(layout.log(name), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var error = lines.reversed().stream()
                    .limit(400)
                    .filter(line -> line.contains("ERROR") || line.contains("Exception") || line.contains("Caused by"))
                    .findFirst();
            String words = error.or(() -> lines.reversed().stream()
                            .filter(line -> !line.isBlank())
                            .findFirst())
                    .orElse("it wrote nothing");
            return words.length() > 300 ? words.substring(0, 300) + "…" : words.strip();
        } catch (IOException | UncheckedIOException e) {
            return "its log cannot be read";
        }
    }

    /** Doesn't wait for it. */
    void askToStop() {
        process.destroy();
    }

    /** Asks the process to stop, and ends it after a grace period. */
    void stop() {
        askToStop();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(GRACE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        PidFile.delete(layout, name);
    }
}
