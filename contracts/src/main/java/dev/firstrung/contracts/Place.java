package dev.firstrung.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A place on the level of a city.
 *
 * @param city as written, or null when only the region or country is known
 * @param region state, province or the like, as written
 * @param country ISO 3166-1 alpha-2 in upper case, or null when unknown
 */
public record Place(
        @Nullable String city,
        @Nullable String region,
        @Nullable String country) {}
