package dev.firstrung.identity.client;

import dev.firstrung.identity.account.Role;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A program that gets tokens by client credentials and acts for {@code subject}. */
record Program(String clientId, String name, String secretHash, UUID subject, Set<Role> roles, Instant createdAt) {

    Program {
        roles = Set.copyOf(roles);
    }
}
