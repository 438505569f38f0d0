package dev.firstrung.launcher.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers a process by its id and its start time, since ids are used again. */
final class PidFile {

    private static final String SUFFIX = ".pid";

    private PidFile() {}

    static void write(Layout layout, String name, ProcessHandle process) {
        try {
            Files.createDirectories(layout.run());
            Files.writeString(
                    file(layout, name),
                    process.pid() + " " + process.info().startInstant().orElse(Instant.EPOCH) + "\n");
        } catch (IOException e) {
            throw new LauncherException("cannot write to " + layout.run() + ": is the disk full?", e);
        }
    }

    static void delete(Layout layout, String name) {
        try {
            Files.deleteIfExists(file(layout, name));
        } catch (IOException e) {
            throw new LauncherException("cannot delete " + file(layout, name), e);
        }
    }

    /** The process of that name, if it still runs. */
    static Optional<ProcessHandle> running(Layout layout, String name) {
        try {
            if (!Files.exists(file(layout, name))) {
                return Optional.empty();
            }
            var words = Files.readString(file(layout, name)).strip().split(" ", 2);
            var started = Instant.parse(words[1]);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            process.info().startInstant().orElse(Instant.EPOCH).equals(started));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Names of all processes that left a file. */
    static List<String> names(Layout layout) {
        if (!Files.isDirectory(layout.run())) {
            return List.of();
        }
        try (var files = Files.list(layout.run())) {
            var names = new ArrayList<String>();
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new LauncherException("cannot read " + layout.run(), e);
        }
    }

    private static Path file(Layout layout, String name) {
        return layout.run().resolve(name + SUFFIX);
    }
}
