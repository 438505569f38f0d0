package dev.firstrung.endtoend;

import dev.firstrung.launcher.api.FirstrungApi;
import dev.firstrung.launcher.api.OidcLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The whole stack, started once for all tests as {@code ./firstrung up} starts it, on a free port, with data in a temporary folder;
 * stopped and cleaned up at the end, also when a test fails. Its lists are short, so that tests reach their limits.
 */
final class RunningStack implements AutoCloseable {

    static final int THRESHOLD = 30;
    static final int BEST_JOBS = 6;
    static final int BEST_CANDIDATES = 2;

    /** Processes that live for a minute or two start faster with it. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private static final Path DISTRIBUTION =
            Path.of("..", "launcher", "target", "dist").toAbsolutePath().normalize();
    private static final List<String> LAUNCHER = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            DISTRIBUTION.resolve("launcher.jar") + ":" + DISTRIBUTION.resolve("lib") + "/*",
            "-Dfirstrung.home=" + DISTRIBUTION.resolve("../../..").normalize(),
            "dev.firstrung.launcher.Main");
    private static final Duration START_LIMIT = Duration.ofMinutes(6);

    private final Path data;
    private final int port;
    private final Process launcher;

    private RunningStack(Path data, int port, Process launcher) {
        this.data = data;
        this.port = port;
        this.launcher = launcher;
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    FirstrungApi api() {
        return new FirstrungApi(url());
    }

    OidcLogin login() {
        return new OidcLogin(url());
    }

    /** Bootstrap servers of the embedded broker. */
    String kafka() {
        return find(read(data.resolve("data/kafka.properties")), "PLAINTEXT\\\\?://(127\\.0\\.0\\.1\\\\?:\\d+)")
                .replace("\\", "");
    }

    /** The process of that name, such as {@code matching-service}. */
    ProcessHandle process(String name) {
        String pid = find(read(data.resolve("data/run").resolve(name + ".pid")), "^(\\d+)");
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** A shell command that is {@code ./firstrung} for this stack, without looking whether something has to be built. */
    String command() {
        return "FIRSTRUNG_DATA='" + data.resolve("data") + "' '" + String.join("' '", LAUNCHER) + "'";
    }

    private static RunningStack start() {
        try {
            Path data = Files.createTempDirectory("firstrung-end-to-end-");
            int port;
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
            var launcher = launch(
                    data,
                    List.of("up", "--port", String.valueOf(port)),
                    Map.of(
                            "FIRSTRUNG_MATCHING_THRESHOLD", String.valueOf(THRESHOLD),
                            "FIRSTRUNG_MATCHING_BEST_JOBS", String.valueOf(BEST_JOBS),
                            "FIRSTRUNG_MATCHING_BEST_CANDIDATES", String.valueOf(BEST_CANDIDATES)));
            var stack = new RunningStack(data, port, launcher);
            try {
                Awaitility.await("the stack to be up")
                        .atMost(START_LIMIT)
                        .until(() -> !launcher.isAlive() || output(data).contains("Firstrung is up"));
                if (!launcher.isAlive()) {
                    throw new IllegalStateException("the stack did not start: " + output(data));
                }
            } catch (RuntimeException e) {
                stack.close();
                throw e;
            }
            return stack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the launcher with its data in {@code data} and its output in a file there. */
    static Process launch(Path data, List<String> arguments, Map<String, String> environment) throws IOException {
        if (!Files.isDirectory(DISTRIBUTION.resolve("services"))) {
            throw new IllegalStateException("the launcher is not built: run mvn -pl end-to-end -am verify");
        }
        var command = new ArrayList<>(LAUNCHER);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(outputFile(data).toFile());
        builder.environment().put("FIRSTRUNG_DATA", data.resolve("data").toString());
        builder.environment().put("FIRSTRUNG_JAVA_OPTIONS", QUICK_COMPILER);
        builder.environment().putAll(environment);
        return builder.start();
    }

    static String output(Path data) {
        return read(outputFile(data));
    }

    static void deleteTree(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        launcher.destroy();
        try {
            if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        deleteTree(data);
    }

    private static Path outputFile(Path data) {
        return data.resolve("launcher.out");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String find(String text, String pattern) {
        var found = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return found.group(1);
    }

    /** Gives the running stack to a test's parameter. */
    static final class Parameter implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningStack.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(RunningStack.class, type -> start(), RunningStack.class);
        }
    }
}
