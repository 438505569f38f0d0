package dev.firstrung.jobs.posting;

import dev.firstrung.http.paging.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All postings. Each write is one atomic write of one posting, and marks it for publishing. */
public interface Postings {

    Mono<Posting> byId(String id);

    Mono<Posting> byExternalId(String companyId, String externalId);

    /** A company's postings of any status, newest first, from after the page's cursor; descriptions left out. */
    Flux<Posting> ofCompany(String companyId, PageRequest page);

    /**
     * Open postings that have a key of each of the sets, the latest opened first, from after the page's cursor; descriptions left out.
     *
     * @param keys alternatives, all of which must be met
     */
    Flux<Posting> open(List<Set<String>> keys, Instant now, PageRequest page);

    /** A company's open postings and drafts that have one of the keys. */
    Flux<Posting> withCopyKeys(Set<String> keys);

    /**
     * Stores a new posting.
     *
     * <p>Ends with {@link ExternalIdTaken} when the company has one of that external id.
     */
    Mono<Posting> add(Posting posting);

    /**
     * Stores the next version of a posting.
     *
     * <p>Ends with {@link StalePosting} when the version before isn't the one stored, {@link ExternalIdTaken} as above.
     */
    Mono<Posting> replace(Posting next);

    /** Erases a posting; ends with {@link StalePosting} when that version isn't the one stored. */
    Mono<Void> erase(Posting posting, Instant now);

    /** Closes what is open after its last day, and tells how many. */
    Mono<Long> closeExpired(Instant now);

    /** The postings that still bear another name of their company. */
    Flux<Posting> misnamed(String companyId, String company);

    /** The stored version is another one. */
    final class StalePosting extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Another posting of the company has that external id. */
    final class ExternalIdTaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
