package dev.firstrung.identity.account;

/** Another account has the address. */
public final class EmailTaken extends RuntimeException {

    EmailTaken(Throwable cause) {
        super("another account has this e-mail address", cause);
    }
}
