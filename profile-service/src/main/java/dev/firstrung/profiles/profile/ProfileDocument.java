package dev.firstrung.profiles.profile;

import dev.firstrung.contracts.AccountKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A profile in MongoDB. An erased one is id, version and marks alone, and goes when its tombstone is published.
 *
 * @param incarnation tells this document from one that had the same id and version before it, for the outbox
 * @param unpublished set by every write, cleared by the outbox
 * @param updatedAt null when erased
 * @param profile null when erased
 */
@Document(ProfileDocument.COLLECTION)
record ProfileDocument(
        @Id String id,
        long version,
        String incarnation,
        boolean unpublished,
        @Nullable Instant updatedAt,
        @Nullable Profile profile) {

    static final String COLLECTION = "profiles";

    @Nullable
    SavedProfile saved() {
        return profile == null || updatedAt == null
                ? null
                : new SavedProfile(new AccountKey(id), version, updatedAt, profile);
    }
}
