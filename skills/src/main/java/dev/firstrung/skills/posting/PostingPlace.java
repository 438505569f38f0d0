package dev.firstrung.skills.posting;

import org.jspecify.annotations.Nullable;

/**
 * A place of work, as far as the text tells; at least one part is known.
 *
 * @param region the code where it is a state or province of the US or Canada ("TX")
 * @param country ISO 3166-1 alpha-2
 */
public record PostingPlace(
        @Nullable String city,
        @Nullable String region,
        @Nullable String country) {}
