package dev.firstrung.skills.posting;

import java.util.Optional;

/**
 * A place of work that a posting names.
 *
 * @param region the state or province, by its usual code in the United States and Canada
 * @param country ISO 3166-1 alpha-2 code
 */
public record PostingPlace(String city, Optional<String> region, Optional<String> country) {}
