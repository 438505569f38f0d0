package dev.firstrung.matching.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The name of an instance that stays the same over its restarts, as its state folder does. */
final class InstanceId {

    private InstanceId() {}

    static String of(String configured, Path stateDir) {
        if (!configured.isBlank()) {
            return configured;
        }
        Path file = stateDir.resolve("instance-id");
        try {
            Files.createDirectories(stateDir);
            if (Files.notExists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the state folder " + stateDir + " cannot be written", e);
        }
    }
}
