package dev.firstrung.jobs.posting;

import dev.firstrung.http.precondition.IfMatch;
import dev.firstrung.jobs.audit.Auditor;
import dev.firstrung.jobs.company.Company;
import dev.firstrung.jobs.posting.Postings.ExternalIdTaken;
import dev.firstrung.jobs.posting.Postings.StalePosting;
import dev.firstrung.jobs.terms.FactsReader;
import dev.firstrung.jobs.terms.PostingInput;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.PostingText;
import dev.firstrung.jobs.terms.ReadText;
import dev.firstrung.outbox.OutboxRelay;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Creates and changes postings, reading their text, and lets the outbox know. */
@Component
public class PostingEditing {

    private static final int MAX_RACES = 20;

    private final Postings postings;
    private final FactsReader reader;
    private final Auditor auditor;
    private final UnknownSkills unknownSkills;
    private final OutboxRelay relay;
    private final Clock clock;

    PostingEditing(
            Postings postings,
            FactsReader reader,
            Auditor auditor,
            UnknownSkills unknownSkills,
            OutboxRelay relay,
            Clock clock) {
        this.postings = postings;
        this.reader = reader;
        this.auditor = auditor;
        this.unknownSkills = unknownSkills;
        this.relay = relay;
        this.clock = clock;
    }

    /** A new posting of the company; ends with 409 when its external id is taken, or it is a copy. */
    Mono<Posting> create(Company company, PostingInput input, Copies copies) {
        return add(company, input, copies)
                .onErrorMap(ExternalIdTaken.class, e -> PostingProblems.externalIdTaken())
                .onErrorMap(CopyOfAnother.class, e -> PostingProblems.copy(e.other()));
    }

    /** The posting changed, or the same when nothing changes; ends with 412 when it was changed meanwhile. */
    Mono<Posting> update(Posting posting, PostingInput input) {
        return revise(posting, input)
                .onErrorMap(StalePosting.class, e -> IfMatch.stale())
                .onErrorMap(ExternalIdTaken.class, e -> PostingProblems.externalIdTaken());
    }

    /**
     * Makes the company's posting of that external id be as the input says, whoever else is doing so. Ends with
     * {@link CopyOfAnother} when there is none of that id and it would be a copy.
     */
    public Mono<Upserted> upsert(Company company, String externalId, PostingInput input, Copies copies) {
        PostingInput named = new PostingInput(input.terms(), input.status(), externalId, input.echoes());
        return postings.byExternalId(company.id(), externalId)
                .flatMap(posting -> revise(posting, named).map(next -> Upserted.of(posting, next)))
                .switchIfEmpty(Mono.defer(() -> add(company, named, copies)).map(Upserted::created))
                .retryWhen(Retry.max(MAX_RACES)
                        .filter(e -> e instanceof StalePosting || e instanceof ExternalIdTaken)
                        .onRetryExhaustedThrow((retry, signal) -> IfMatch.stale()));
    }

    /** Closes a posting and erases it; ends with 412 when it was changed meanwhile. */
    Mono<Void> erase(Posting posting) {
        return postings.erase(posting, now())
                .onErrorMap(StalePosting.class, e -> IfMatch.stale())
                .doOnSuccess(done -> relay.wake());
    }

    private Mono<Posting> add(Company company, PostingInput input, Copies copies) {
        Mono<Posting> stored = audited(
                        input.terms(),
                        read -> Posting.create(
                                UUID.randomUUID().toString(), company.id(), company.name(), input, read.facts(), now()))
                .flatMap(postings::add)
                .doOnNext(posting -> relay.wake())
                .delayUntil(posting -> unknownSkills.count(null, posting));
        return copies == Copies.STORED
                ? stored
                : refuseCopy(company, input.terms()).then(stored);
    }

    /** Not atomic with storing: two copies sent at the same instant can both be stored. */
    private Mono<Void> refuseCopy(Company company, PostingTerms terms) {
        return PostingText.reading(() -> CopyKeys.of(company.id(), terms))
                .filter(own -> !own.keys().isEmpty())
                .flatMapMany(own -> postings.withCopyKeys(own.keys()).filter(other -> own.isCopy(other.stated())))
                .next()
                .flatMap(other -> Mono.error(new CopyOfAnother(other)));
    }

    private Mono<Posting> revise(Posting posting, PostingInput input) {
        if (input.terms().hasSameTextAs(posting.stated())) {
            Posting next = posting.revise(input, posting.facts(), now());
            return next.version() == posting.version()
                    ? Mono.just(posting)
                    : audited(input.terms(), read -> next).flatMap(audited -> store(posting, audited));
        }
        return audited(input.terms(), read -> posting.revise(input, read.facts(), now()))
                .flatMap(audited -> store(posting, audited));
    }

    /** The posting that is made of these words, audited. */
    private Mono<Posting> audited(PostingTerms terms, Function<ReadText, Posting> made) {
        return PostingText.reading(() -> {
            ReadText read = reader.readText(terms.title(), terms.description());
            Posting posting = made.apply(read);
            return posting.audited(auditor.audit(posting.stated(), read.facts(), read.text()));
        });
    }

    private Mono<Posting> store(Posting before, Posting next) {
        return postings.replace(next)
                .doOnNext(stored -> relay.wake())
                .delayUntil(stored -> unknownSkills.count(before, stored));
    }

    /** MongoDB keeps milliseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
