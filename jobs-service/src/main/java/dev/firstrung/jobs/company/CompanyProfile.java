package dev.firstrung.jobs.company;

import dev.firstrung.contracts.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a company says of itself.
 *
 * @param website http or https, or null
 * @param size as the company puts it, such as {@code 51-200}, or null
 */
record CompanyProfile(
        String name,
        @Nullable String website,
        @Nullable String industry,
        @Nullable String size,
        List<Place> locations) {
    CompanyProfile {
        Objects.requireNonNull(name, "name");
        locations = List.copyOf(locations);
    }
}
