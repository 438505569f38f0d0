package dev.firstrung.jobs.company;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company as anyone may see it: who acts for it is not told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompanyView(
        String id,
        String name,
        @Nullable String website,
        @Nullable String industry,
        @Nullable String size,
        List<PlaceView> locations,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static CompanyView of(Company company) {
        CompanyProfile profile = company.profile();
        return new CompanyView(
                company.id(),
                profile.name(),
                profile.website(),
                profile.industry(),
                profile.size(),
                profile.locations().stream()
                        .map(place -> new PlaceView(place.city(), place.region(), place.country()))
                        .toList(),
                company.version(),
                company.createdAt(),
                company.updatedAt());
    }

    /** A place, by ISO 3166-1 alpha-2 country. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceView(
            @Nullable String city,
            @Nullable String region,
            @Nullable String country) {}
}
