package dev.firstrung.identity.client;

/** The account has no such client. */
public final class ProgramNotFound extends RuntimeException {

    ProgramNotFound() {
        super("the account has no such client");
    }
}
