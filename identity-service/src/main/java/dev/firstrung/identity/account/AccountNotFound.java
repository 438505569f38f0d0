package dev.firstrung.identity.account;

/** The token is good, but its account is gone. */
public final class AccountNotFound extends RuntimeException {

    AccountNotFound() {
        super("the account no longer exists");
    }
}
