package dev.firstrung.jobs.posting;

import dev.firstrung.http.precondition.IfMatch;
import dev.firstrung.jobs.company.Company;
import dev.firstrung.jobs.posting.Postings.ExternalIdTaken;
import dev.firstrung.jobs.posting.Postings.StalePosting;
import dev.firstrung.jobs.terms.FactsReader;
import dev.firstrung.jobs.terms.PostingInput;
import dev.firstrung.jobs.terms.PostingTerms;
import dev.firstrung.jobs.terms.TextFacts;
import dev.firstrung.outbox.OutboxRelay;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Creates and changes postings, reading their text, and lets the outbox know. */
@Component
public class PostingEditing {

    private static final int MAX_RACES = 20;

    private final Postings postings;
    private final FactsReader reader;
    private final UnknownSkills unknownSkills;
    private final OutboxRelay relay;
    private final Clock clock;

    PostingEditing(Postings postings, FactsReader reader, UnknownSkills unknownSkills, OutboxRelay relay, Clock clock) {
        this.postings = postings;
        this.reader = reader;
        this.unknownSkills = unknownSkills;
        this.relay = relay;
        this.clock = clock;
    }

    /** A new posting of the company; ends with 409 when its external id is taken. */
    Mono<Posting> create(Company company, PostingInput input) {
        return add(company, input).onErrorMap(ExternalIdTaken.class, e -> PostingProblems.externalIdTaken());
    }

    /** The posting changed, or the same when nothing changes; ends with 412 when it was changed meanwhile. */
    Mono<Posting> update(Posting posting, PostingInput input) {
        return revise(posting, input)
                .onErrorMap(StalePosting.class, e -> IfMatch.stale())
                .onErrorMap(ExternalIdTaken.class, e -> PostingProblems.externalIdTaken());
    }

    /** Makes the company's posting of that external id be as the input says, whoever else is doing so. */
    public Mono<Upserted> upsert(Company company, String externalId, PostingInput input) {
        PostingInput named = new PostingInput(input.terms(), input.status(), externalId, input.echoes());
        return postings.byExternalId(company.id(), externalId)
                .flatMap(posting -> revise(posting, named).map(next -> Upserted.of(posting, next)))
                .switchIfEmpty(Mono.defer(() -> add(company, named)).map(Upserted::created))
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

    private Mono<Posting> add(Company company, PostingInput input) {
        return facts(input.terms())
                .map(facts ->
                        Posting.create(UUID.randomUUID().toString(), company.id(), company.name(), input, facts, now()))
                .flatMap(postings::add)
                .doOnNext(posting -> relay.wake())
                .delayUntil(posting -> unknownSkills.count(null, posting));
    }

    private Mono<Posting> revise(Posting posting, PostingInput input) {
        boolean sameText = input.terms().hasSameTextAs(posting.stated());
        return (sameText ? Mono.just(posting.facts()) : facts(input.terms()))
                .map(facts -> posting.revise(input, facts, now()))
                .flatMap(next -> next.version() == posting.version() ? Mono.just(posting) : store(posting, next));
    }

    private Mono<Posting> store(Posting before, Posting next) {
        return postings.replace(next)
                .doOnNext(stored -> relay.wake())
                .delayUntil(stored -> unknownSkills.count(before, stored));
    }

    /** Reading takes milliseconds, which is long for a thread that serves connections. */
    private Mono<TextFacts> facts(PostingTerms terms) {
        String description = terms.description();
        return description == null
                ? Mono.just(TextFacts.NONE)
                : Mono.fromCallable(() -> reader.read(terms.title(), description))
                        .subscribeOn(Schedulers.parallel());
    }

    /** MongoDB keeps milliseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
