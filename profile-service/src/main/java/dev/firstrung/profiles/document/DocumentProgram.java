package dev.firstrung.profiles.document;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The process that reads one document: its format and its time in milliseconds as arguments, the file on standard input; a line with
 * {@value #TEXT} and then the text, or a line with the reason why there is none, on standard output.
 */
final class DocumentProgram {

    static final String TEXT = "TEXT";

    private static final int OUT_OF_TIME = 4;

    private DocumentProgram() {}

    public static void main(String[] arguments) throws IOException {
        // the caller kills this process when the time is up, but may be gone by then
        CompletableFuture.delayedExecutor(Long.parseLong(arguments[1]), TimeUnit.MILLISECONDS)
                .execute(() -> Runtime.getRuntime().halt(OUT_OF_TIME));
        System.setOut(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)); // parsers log there
        try (InputStream in = new FileInputStream(FileDescriptor.in);
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(answer(DocumentFormat.valueOf(arguments[0]), in.readAllBytes())
                    .getBytes(StandardCharsets.UTF_8));
        }
        Runtime.getRuntime().halt(0); // no thread that a parser left behind keeps this process
    }

    private static String answer(DocumentFormat format, byte[] content) {
        try {
            return TEXT + "\n" + DocumentParser.text(format, content);
        } catch (RefusedDocument refused) {
            return refused.reason() + "\n";
        }
    }
}
