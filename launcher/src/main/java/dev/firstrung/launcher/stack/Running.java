package dev.firstrung.launcher.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be asked of a stack from outside: is it up, show its logs, stop it, forget its data. */
public final class Running {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final String LOG = ".log";
    private static final int TAIL_BYTES = 64 << 10;

    private final Layout layout;

    public Running(Layout layout) {
        this.layout = layout;
    }

    /**
     * The address of the gateway.
     *
     * @throws LauncherException when no stack runs
     */
    public URI url() {
        if (PidFile.running(layout, Stack.LAUNCHER).isEmpty()) {
            throw new LauncherException("nothing is running; start it with ./firstrung up");
        }
        return WiringFile.port(layout, Service.GATEWAY.processName())
                .map(port -> URI.create("http://localhost:" + port))
                .orElseThrow(() -> new LauncherException("it is still starting; try again in a moment"));
    }

    /**
     * The address of one process of the stack, past the gateway.
     *
     * @throws LauncherException when it has none
     */
    public URI direct(String process) {
        return WiringFile.port(layout, process)
                .map(port -> URI.create("http://127.0.0.1:" + port))
                .orElseThrow(() -> new LauncherException("no port of " + process + " is known"));
    }

    /** Prints a line a process, and returns whether all of them run and are ready. */
    public boolean status(PrintStream out) {
        if (PidFile.running(layout, Stack.LAUNCHER).isEmpty()) {
            out.println("not running; start it with ./firstrung up");
            return false;
        }
        boolean all = true;
        for (String name : PidFile.names(layout)) {
            var process = PidFile.running(layout, name);
            var port = WiringFile.port(layout, name);
            boolean up = process.isPresent() && port.map(Health::ready).orElse(true);
            String state = process.isEmpty() ? "stopped" : up ? "ready" : "not ready";
            all &= up;
            out.printf(
                    "%-18s %-10s pid %-8s %s%n",
                    name,
                    state,
                    process.map(p -> String.valueOf(p.pid())).orElse("-"),
                    port.map(p -> "port " + p).orElse(""));
        }
        return all;
    }

    /**
     * Stops the stack and waits until it is down; says whether there was anything to stop.
     *
     * @param told a line for each process, when it has stopped
     */
    public boolean down(Consumer<String> told) {
        var launcher = PidFile.running(layout, Stack.LAUNCHER);
        var ends = ends(told);
        launcher.ifPresent(Running::stop);
        boolean leftovers = stopLeftovers(layout);
        CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).join();
        return leftovers || launcher.isPresent();
    }

    private List<CompletableFuture<Void>> ends(Consumer<String> told) {
        return PidFile.names(layout).stream()
                .filter(name -> !name.equals(Stack.LAUNCHER))
                .flatMap(name -> PidFile.running(layout, name).stream()
                        .map(process -> process.onExit().thenAccept(ended -> told.accept("  " + name + " stopped"))))
                .toList();
    }

    /** Stops the stack and deletes its data, logs and secrets. */
    public void reset(Consumer<String> told) {
        down(told);
        deleteTree(layout.data());
    }

    /**
     * Prints the end of a process's log.
     *
     * @throws LauncherException when there is no such log; the message names those that are
     */
    public void logs(String name, PrintStream out) {
        if (!logNames().contains(name)) {
            throw new LauncherException("there is no log of " + name + "; there are: " + String.join(", ", logNames()));
        }
        try (var file = new RandomAccessFile(layout.log(name).toFile(), "r")) {
            long from = Math.max(0, file.length() - TAIL_BYTES);
            file.seek(from);
            byte[] tail = new byte[(int) (file.length() - from)];
            file.readFully(tail);
            out.print(new String(tail, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LauncherException("cannot read " + layout.log(name), e);
        }
    }

    /** The processes that have a log. */
    public List<String> logNames() {
        if (!Files.isDirectory(layout.logs())) {
            return List.of();
        }
        try (var files = Files.list(layout.logs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(LOG))
                    .map(name -> name.substring(0, name.length() - LOG.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LauncherException("cannot read " + layout.logs(), e);
        }
    }

    /** Stops processes that an earlier launcher left behind when it was killed. */
    static boolean stopLeftovers(Layout layout) {
        boolean any = false;
        for (String name : PidFile.names(layout)) {
            var process = PidFile.running(layout, name);
            any |= process.isPresent();
            process.ifPresent(Running::stop);
            PidFile.delete(layout, name);
        }
        return any;
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().orTimeout(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            process.destroyForcibly();
        }
    }

    private static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new LauncherException("cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }
}
