package dev.firstrung.launcher.stack;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where things are.
 *
 * @param distribution the built jars: {@code lib} and {@code services}
 * @param data everything that a running stack keeps; deleting it is a reset
 * @param javaOptions for the JVM of every process, before its own
 */
public record Layout(Path distribution, Path data, List<String> javaOptions) {

    public Layout {
        javaOptions = List.copyOf(javaOptions);
    }

    /** The layout of a checkout at {@code home}; {@code FIRSTRUNG_DATA} moves the data elsewhere, {@code FIRSTRUNG_JAVA_OPTIONS} are words. */
    public static Layout of(Path home) {
        String data = System.getenv("FIRSTRUNG_DATA");
        return new Layout(
                home.resolve("launcher/target/dist"),
                data == null || data.isBlank()
                        ? home.resolve(".firstrung")
                        : Path.of(data).toAbsolutePath(),
                words(System.getenv("FIRSTRUNG_JAVA_OPTIONS")));
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }

    Path serviceJar(String service) {
        return distribution.resolve("services").resolve(service + ".jar");
    }

    /** Where the classes that a service loads are kept as the JVM has them. */
    Path classArchive(String service) {
        return distribution.resolve("services").resolve(service + ".jsa");
    }

    String libraries() {
        return distribution.resolve("lib") + "/*" + System.getProperty("path.separator")
                + distribution.resolve("launcher.jar");
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path log(String process) {
        return logs().resolve(process + ".log");
    }

    Path run() {
        return data.resolve("run");
    }

    Path secrets() {
        return data.resolve("secrets.properties");
    }
}
