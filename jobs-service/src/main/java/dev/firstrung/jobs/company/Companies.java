package dev.firstrung.jobs.company;

import dev.firstrung.contracts.AccountKey;
import dev.firstrung.http.paging.PageRequest;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All companies. Each write is one atomic write of one company, and marks it for publishing. */
public interface Companies {

    Mono<Company> byId(String id);

    /** The companies that an account acts for, newest first, from after the page's cursor. */
    Flux<Company> of(AccountKey member, PageRequest page);

    Mono<Company> add(Company company);

    /** Stores the next version; empty when the version before isn't the one stored. */
    Mono<Company> replace(Company next);

    /** Companies whose postings may still bear an older name. */
    Flux<Renaming> renamings();

    /** Notes that the company's postings bear the name that it had since {@code renaming.at}. */
    Mono<Void> finish(Renaming renaming);

    /**
     * A company's new name, which its postings have to bear too.
     *
     * @param at when the name was given
     */
    record Renaming(String companyId, String name, Instant at) {}
}
