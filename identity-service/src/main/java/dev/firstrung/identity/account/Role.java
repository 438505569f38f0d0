package dev.firstrung.identity.account;

/** What an account may do; the values of the {@code roles} claim. */
public enum Role {
    CANDIDATE,
    EMPLOYER,
    OPERATOR
}
