package dev.firstrung.jobs.posting;

import dev.firstrung.jobs.terms.Conditions;
import dev.firstrung.jobs.terms.PostingStatus;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.TextFacts;
import dev.firstrung.skills.audit.Audit;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A posting as stored. {@code version}, {@code unpublished} and {@code erased} are the outbox's; {@code searchKeys} and
 * {@code expiresAt} are computed from the rest, for queries.
 *
 * @param copyKeys by which near copies are found
 * @param reference unique within the company: the external id, or the posting's own where there is none. So a plain unique index
 *     does, and no partial one is needed, which not every MongoDB-compatible server has
 */
@Document(PostingDocument.COLLECTION)
record PostingDocument(
        @Id String id,
        long version,
        boolean unpublished,
        boolean erased,
        String companyId,
        String company,
        @Nullable String externalId,
        String reference,
        PostingTerms stated,
        TextFacts facts,
        PostingStatus status,
        @Nullable ClosedReason closedReason,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant postedAt,
        @Nullable Instant expiresAt,
        Set<String> searchKeys,
        @Nullable Set<String> copyKeys,
        @Nullable Audit audit) {

    static final String COLLECTION = "postings";

    static String external(String externalId) {
        return "external:" + externalId;
    }

    private static String own(String id) {
        return "own:" + id;
    }

    static PostingDocument of(Posting posting) {
        return new PostingDocument(
                posting.id(),
                posting.version(),
                true,
                false,
                posting.companyId(),
                posting.company(),
                posting.externalId(),
                posting.externalId() == null ? own(posting.id()) : external(posting.externalId()),
                posting.stated(),
                posting.facts(),
                posting.status(),
                posting.closedReason(),
                posting.createdAt(),
                posting.updatedAt(),
                posting.postedAt(),
                posting.expiresAt(),
                SearchKeys.of(posting),
                CopyKeys.of(posting.companyId(), posting.stated()).keys(),
                posting.audit());
    }

    /** What is left of a posting until its removal is published: nothing that says anything, and its externalId free again. */
    static PostingDocument erased(Posting posting, Instant now) {
        return new PostingDocument(
                posting.id(),
                posting.version() + 1,
                true,
                true,
                posting.companyId(),
                "",
                null,
                own(posting.id()),
                new PostingTerms("", null, null, List.of(), Conditions.NONE, null, null),
                TextFacts.NONE,
                PostingStatus.CLOSED,
                ClosedReason.EMPLOYER,
                posting.createdAt(),
                now,
                null,
                null,
                Set.of(),
                Set.of(),
                null);
    }

    Posting posting() {
        return new Posting(
                id,
                version,
                companyId,
                company,
                externalId,
                stated,
                facts,
                status,
                closedReason,
                createdAt,
                updatedAt,
                postedAt,
                audit);
    }
}
