package dev.firstrung.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A relay in a JVM of its own, to be killed. */
final class RelayProcess {

    private RelayProcess() {}

    static Process start(String databaseUri, String bootstrapServers) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                RelayProcess.class.getName(),
                databaseUri,
                bootstrapServers);
        return new ProcessBuilder(command).inheritIO().start();
    }

    public static void main(String[] args) {
        try (var fixture = new RelayFixture(args[0], args[1])) {
            fixture.relay(RelaySteps.UNOBSERVED).run();
        }
    }
}
