package dev.firstrung.profiles.document;

import dev.firstrung.profiles.document.RefusedDocument.Reason;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.util.unit.DataSize;

/**
 * Takes the text out of documents, each in a Java process of its own with a bounded heap, which is killed when its time is up: what a
 * hostile file does to a parser, it does there. The process gets the file on its standard input and nothing of this one's environment,
 * and can make no temporary files. Blocks; thread-safe.
 */
public final class DocumentTexts {

    /** Longest text in characters; a résumé of ten full pages has about 40,000. */
    public static final int MOST_CHARACTERS = 200_000;

    public static final int MOST_PAGES = 50;

    /** No character takes more in UTF-8, but those that take two in Java. */
    private static final int MOST_BYTES = MOST_CHARACTERS * 3 + 100;

    private final DataSize memory;
    private final Duration timeout;

    /**
     * Documents are read within these bounds.
     *
     * @param memory the largest heap of a process; what the JVM itself needs, about 70 MB, comes on top
     * @param timeout the longest time for one document, the start of the process included
     */
    public DocumentTexts(DataSize memory, Duration timeout) {
        this.memory = memory;
        this.timeout = timeout;
    }

    /** The text; it may be empty. */
    public String of(DocumentFormat format, byte[] content) throws RefusedDocument {
        Process process = start(format);
        CompletableFuture<Process> end = process.onExit().orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Process> kill = end.whenComplete((ended, late) -> process.destroyForcibly());
        try {
            send(process, content);
            byte[] answer = process.getInputStream().readNBytes(MOST_BYTES);
            if (end.isCompletedExceptionally()) {
                throw new RefusedDocument(Reason.TOO_SLOW);
            }
            return text(answer);
        } catch (IOException e) {
            throw new RefusedDocument(end.isCompletedExceptionally() ? Reason.TOO_SLOW : Reason.TOO_COSTLY);
        } finally {
            kill.cancel(false);
            process.destroyForcibly();
        }
    }

    private static void send(Process process, byte[] content) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(content);
        } catch (IOException e) {
            // it ended before it had read everything; what it answered, if anything, says why
        }
    }

    private static String text(byte[] answer) throws RefusedDocument {
        int first = 0;
        while (first < answer.length && answer[first] != '\n') {
            first++;
        }
        String word = new String(answer, 0, first, StandardCharsets.US_ASCII);
        if (first < answer.length && word.equals(DocumentProgram.TEXT)) {
            return new String(answer, first + 1, answer.length - first - 1, StandardCharsets.UTF_8);
        }
        throw new RefusedDocument(Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(word))
                .findFirst()
                .orElse(Reason.TOO_COSTLY));
    }

    private Process start(DocumentFormat format) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory.toKilobytes() + "k",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + File.separator + "none",
                "-cp",
                System.getProperty("java.class.path"),
                DocumentProgram.class.getName(),
                format.name(),
                Long.toString(timeout.toMillis())));
        builder.environment().clear();
        builder.redirectError(Redirect.DISCARD);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("no process for a document", e);
        }
    }
}
