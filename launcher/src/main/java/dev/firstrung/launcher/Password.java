package dev.firstrung.launcher;

import dev.firstrung.launcher.stack.LauncherException;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The password of somebody's own account: never an argument, which other users of the machine could read. */
final class Password {

    private Password() {}

    /**
     * Asks at the terminal without showing what is typed; without a terminal, the first line of {@code input}.
     *
     * @throws LauncherException when there is none
     */
    static String of(String account, InputStream input) {
        Optional<Console> terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (terminal.isPresent()) {
            char[] typed = terminal.get().readPassword("Password of %s: ", account);
            return required(typed == null ? "" : new String(typed), account);
        }
        try {
            String line = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)).readLine();
            return required(line == null ? "" : line, account);
        } catch (IOException e) {
            throw new LauncherException("the password of " + account + " could not be read", e);
        }
    }

    private static String required(String password, String account) {
        if (password.isEmpty()) {
            throw new LauncherException(account + " is no account of the demo data, so its password is needed: "
                    + "type it when asked, or give it on standard input");
        }
        return password;
    }
}
