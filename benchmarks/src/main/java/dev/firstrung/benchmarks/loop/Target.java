package dev.firstrung.benchmarks.loop;

import dev.firstrung.benchmarks.output.Arguments;
import dev.firstrung.benchmarks.output.BenchmarkException;
import dev.firstrung.launcher.stack.Layout;
import dev.firstrung.launcher.stack.Running;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

/**
 * The stack that is measured.
 *
 * @param url its gateway
 * @param direct its profile-service, where known
 * @param kafka its broker's bootstrap servers, where known
 */
record Target(URI url, Optional<URI> direct, Optional<String> kafka) {

    private static final String PLAINTEXT = "PLAINTEXT://";

    /** What {@code --url}, {@code --direct} and {@code --kafka} name; without them the stack of this checkout. */
    static Target of(Arguments arguments) {
        Optional<URI> url = arguments.value("--url").map(Target::uri);
        Optional<URI> direct = arguments.value("--direct").map(Target::uri);
        Optional<String> kafka = arguments.value("--kafka");
        if (url.isPresent()) {
            return new Target(url.get(), direct, kafka);
        }
        var layout =
                Layout.of(Path.of(System.getProperty("firstrung.home", ".")).toAbsolutePath());
        var running = new Running(layout);
        return new Target(
                running.url(),
                Optional.of(direct.orElseGet(() -> running.direct("profile-service"))),
                kafka.or(() -> broker(layout)));
    }

    /** The embedded broker, by its settings; there are none where the stack uses another. */
    private static Optional<String> broker(Layout layout) {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(layout.data().resolve("kafka.properties"))) {
            settings.load(reader);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Arrays.stream(settings.getProperty("listeners", "").split(",", -1))
                .filter(listener -> listener.startsWith(PLAINTEXT))
                .map(listener -> listener.substring(PLAINTEXT.length()))
                .findFirst();
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw BenchmarkException.wrongUse("no URL: " + text);
        }
    }
}
