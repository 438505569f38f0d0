package dev.firstrung.http.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The keys in use. A key is claimed by inserting its document: the unique id lets one attempt through. */
class MongoAnswers {

    private static final int ATTEMPTS = 3;

    private final ReactiveMongoTemplate mongo;
    private final IdempotencySettings settings;
    private final Clock clock;
    private final Mono<String> index;

    MongoAnswers(ReactiveMongoTemplate mongo, IdempotencySettings settings, Clock clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
        this.index = Mono.defer(() -> mongo.indexOps(StoredAnswer.class)
                        .createIndex(new Index("expiresAt", Sort.Direction.ASC).expire(Duration.ZERO)))
                .cache(done -> Duration.ofMillis(Long.MAX_VALUE), failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** Claims a key for one attempt. */
    Mono<Claim> claim(String id, String fingerprint) {
        return index.then(Mono.defer(() -> insert(id, fingerprint)))
                .retryWhen(Retry.max(ATTEMPTS).filter(LostRace.class::isInstance))
                .onErrorResume(
                        failure -> failure.getCause() instanceof LostRace, lost -> Mono.just(new Claim.InFlight()));
    }

    /** Stores the answer of the attempt, unless another has taken the key over. */
    Mono<Void> complete(Claim.Owned claim, StoredAnswer.Answer answer) {
        return mongo.updateFirst(owned(claim.id(), claim.owner()), Update.update("answer", answer), StoredAnswer.class)
                .then();
    }

    /** Forgets the attempt, so that the next one goes through. */
    Mono<Void> release(Claim.Owned claim) {
        return mongo.remove(owned(claim.id(), claim.owner()), StoredAnswer.class)
                .then();
    }

    /**
     * Deletes what is over, for servers that accept a TTL index without acting on it. The scheduler calls this once and subscribes
     * again and again, so that the time is looked up on subscription.
     */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    Mono<Void> forgetExpired() {
        return index.then(Mono.defer(() -> mongo.remove(
                        Query.query(Criteria.where("expiresAt").lte(clock.instant())), StoredAnswer.class)))
                .then();
    }

    private Mono<Claim> insert(String id, String fingerprint) {
        Instant now = clock.instant();
        var claimed = new StoredAnswer(
                id,
                fingerprint,
                UUID.randomUUID().toString(),
                now.plus(settings.inFlight()),
                now.plus(settings.retention()),
                null);
        return mongo.insert(claimed)
                .<Claim>map(inserted -> new Claim.Owned(id, inserted.owner()))
                .onErrorResume(DuplicateKeyException.class, taken -> examine(claimed));
    }

    private Mono<Claim> examine(StoredAnswer wanted) {
        return mongo.findById(wanted.id(), StoredAnswer.class)
                .switchIfEmpty(Mono.error(LostRace::new))
                .flatMap(found -> decide(found, wanted));
    }

    private Mono<Claim> decide(StoredAnswer found, StoredAnswer wanted) {
        Instant now = clock.instant();
        if (!found.expiresAt().isAfter(now)) {
            return takeOver(found, wanted);
        }
        if (!found.fingerprint().equals(wanted.fingerprint())) {
            return Mono.just(new Claim.Reused());
        }
        if (found.answer() != null) {
            return Mono.just(new Claim.Answered(found.answer()));
        }
        return found.lockedUntil().isAfter(now) ? Mono.just(new Claim.InFlight()) : takeOver(found, wanted);
    }

    private Mono<Claim> takeOver(StoredAnswer found, StoredAnswer wanted) {
        var update = Update.update("fingerprint", wanted.fingerprint())
                .set("owner", wanted.owner())
                .set("lockedUntil", wanted.lockedUntil())
                .set("expiresAt", wanted.expiresAt())
                .unset("answer");
        return mongo.findAndModify(
                        owned(found.id(), found.owner()),
                        update,
                        FindAndModifyOptions.options().returnNew(true),
                        StoredAnswer.class)
                .switchIfEmpty(Mono.error(LostRace::new))
                .map(taken -> new Claim.Owned(taken.id(), taken.owner()));
    }

    private static Query owned(String id, String owner) {
        return Query.query(Criteria.where("_id").is(id).and("owner").is(owner));
    }

    /** Another attempt changed the key between two of our looks at it. */
    private static final class LostRace extends RuntimeException {}
}
