package dev.firstrung.identity.account;

import java.time.Instant;
import java.util.UUID;

/** Someone who can sign in. The id is the {@code sub} of their tokens and all that other services know of them. */
public record Account(UUID id, Email email, String passwordHash, Role role, Instant createdAt) {

    @Override
    public String toString() {
        return "Account[" + id + ", " + role + "]"; // logs carry ids, never personal data
    }
}
