package dev.firstrung.engine.input;

import org.jspecify.annotations.Nullable;

/**
 * A place on the level of a city. Blank parts count as not stated.
 *
 * @param region state, province or the like, by name or abbreviation
 * @param country ISO 3166-1 code or English name
 */
public record Place(
        @Nullable String city,
        @Nullable String region,
        @Nullable String country) {}
