package dev.firstrung.profiles.profile;

import dev.firstrung.contracts.AccountKey;
import java.time.Instant;

/**
 * A profile as it is stored.
 *
 * @param id its owner
 * @param version from 1, growing with each change
 * @param updatedAt time of the last save, to the millisecond
 */
public record SavedProfile(AccountKey id, long version, Instant updatedAt, Profile profile) {}
