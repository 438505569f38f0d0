package dev.firstrung.jobs.posting;

import dev.firstrung.http.security.Caller;
import dev.firstrung.jobs.company.Membership;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Postings that a caller may see: open ones anybody, others the company's members. */
@Component
public class VisiblePostings {

    private final Postings postings;
    private final Membership membership;
    private final Clock clock;

    VisiblePostings(Postings postings, Membership membership, Clock clock) {
        this.postings = postings;
        this.membership = membership;
        this.clock = clock;
    }

    /** The posting; ends with 404 when there is none that the caller may see. */
    public Mono<Posting> byId(String id, @Nullable Caller caller) {
        return postings.byId(id)
                .filterWhen(posting -> posting.isOpen(clock.instant()) ? Mono.just(true) : isMember(posting, caller))
                .switchIfEmpty(Mono.error(() -> PostingProblems.notFound(id)));
    }

    Mono<Boolean> isMember(Posting posting, @Nullable Caller caller) {
        return caller == null ? Mono.just(false) : membership.holds(posting.companyId(), caller);
    }
}
