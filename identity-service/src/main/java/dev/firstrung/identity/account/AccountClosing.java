package dev.firstrung.identity.account;

import java.util.UUID;

/** An account is about to be removed. Listeners first remove what depends on it, so that a crash leaves no orphans. */
public record AccountClosing(UUID id) {}
