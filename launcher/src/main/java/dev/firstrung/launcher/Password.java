package dev.firstrung.launcher;

import dev.firstrung.launcher.stack.LauncherException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The password of somebody's own account: never an argument, which other users of the machine could read. */
final class Password {

    private Password() {}

    /**
     * The first line of {@code input}; where that is a terminal, it is asked for and not shown as it is typed.
     *
     * @throws LauncherException when there is none
     */
    static String of(String account, InputStream input) {
        if (!Terminal.IS_INPUT) {
            return line(account, input);
        }
        System.err.print("Password of " + account + ": ");
        echo(false);
        try {
            return line(account, input);
        } finally {
            echo(true);
            System.err.println();
        }
    }

    private static String line(String account, InputStream input) {
        try {
            String line = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)).readLine();
            if (line == null || line.isEmpty()) {
                throw new LauncherException(account + " is no account of the demo data, so its password is needed: "
                        + "type it when asked, or give it on standard input");
            }
            return line;
        } catch (IOException e) {
            throw new LauncherException("the password of " + account + " could not be read", e);
        }
    }

    private static void echo(boolean on) {
        try {
            new ProcessBuilder("stty", on ? "echo" : "-echo")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // no stty: better a password that shows than no way to sign in
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
