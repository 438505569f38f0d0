package dev.firstrung.jobs.company;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.contracts.Place;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/**
 * A company as stored.
 *
 * @param unpublished the outbox's mark
 * @param renamedAt set while postings may bear an older name
 */
@Document(CompanyDocument.COLLECTION)
record CompanyDocument(
        @Id String id,
        long version,
        boolean unpublished,
        String name,
        @Nullable String website,
        @Nullable String industry,
        @Nullable String size,
        List<Place> locations,
        Set<String> members,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant renamedAt) {

    static final String COLLECTION = "companies";

    static CompanyDocument of(Company company) {
        CompanyProfile profile = company.profile();
        return new CompanyDocument(
                company.id(),
                company.version(),
                true,
                profile.name(),
                profile.website(),
                profile.industry(),
                profile.size(),
                profile.locations(),
                company.members().stream().map(AccountKey::value).collect(Collectors.toCollection(TreeSet::new)),
                company.createdAt(),
                company.updatedAt(),
                null);
    }

    Company company() {
        return new Company(
                id,
                version,
                new CompanyProfile(name, website, industry, size, locations),
                members.stream().map(AccountKey::new).collect(Collectors.toSet()),
                createdAt,
                updatedAt);
    }

    /** Sets all but what identifies the company, its age, and the mark of a renaming. */
    Update change() {
        return new Update()
                .set("version", version)
                .set("unpublished", true)
                .set("name", name)
                .set("website", website)
                .set("industry", industry)
                .set("size", size)
                .set("locations", locations)
                .set("members", members)
                .set("updatedAt", updatedAt);
    }

    List<Companies.Renaming> renaming() {
        return renamedAt == null ? List.of() : List.of(new Companies.Renaming(id, name, renamedAt));
    }
}
