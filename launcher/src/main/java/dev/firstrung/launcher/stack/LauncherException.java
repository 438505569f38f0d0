package dev.firstrung.launcher.stack;

/** Something a person has to mend: the message says what is wrong and what to do, in one line. */
public final class LauncherException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LauncherException(String message) {
        super(message);
    }

    public LauncherException(String message, Throwable cause) {
        super(message, cause);
    }
}
