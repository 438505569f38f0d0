package dev.firstrung.http.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.http.HttpApiTest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@HttpApiTest
class MongoAnswersIT {

    private static final Duration RETENTION = Duration.ofHours(24);
    private static final Duration IN_FLIGHT = Duration.ofSeconds(60);
    private static final StoredAnswer.Answer ANSWER =
            new StoredAnswer.Answer(201, Map.of("Content-Type", "text/plain"), new Binary(new byte[] {1, 2, 3}));

    private final ReactiveMongoTemplate mongo;
    private final String id = UUID.randomUUID().toString();
    private Instant now = Instant.parse("2026-08-31T12:00:00Z");
    private final MongoAnswers answers;

    MongoAnswersIT(@Autowired ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
        InstantSource source = () -> now;
        this.answers = new MongoAnswers(
                mongo,
                new IdempotencySettings(RETENTION, IN_FLIGHT, DataSize.ofMegabytes(1)),
                source.withZone(ZoneOffset.UTC));
    }

    @Test
    void letsOneOfManyThrough() {
        var claims = Flux.range(0, 50)
                .flatMap(i -> answers.claim(id, "same").subscribeOn(Schedulers.parallel()))
                .collectList()
                .block();
        assertThat(claims).filteredOn(Claim.Owned.class::isInstance).hasSize(1);
        assertThat(claims).filteredOn(Claim.InFlight.class::isInstance).hasSize(49);
    }

    @Test
    void letsOneOfManyThroughAfterACrash() {
        own("same");
        now = now.plus(IN_FLIGHT);
        var claims = Flux.range(0, 50)
                .flatMap(i -> answers.claim(id, "same").subscribeOn(Schedulers.parallel()))
                .collectList()
                .block();
        assertThat(claims).filteredOn(Claim.Owned.class::isInstance).hasSize(1);
        assertThat(claims).filteredOn(Claim.InFlight.class::isInstance).hasSize(49);
    }

    @Test
    void takesAnAttemptForCrashedOnlyWhenItsTimeIsOver() {
        own("same");
        now = now.plus(IN_FLIGHT).minusMillis(1);
        assertThat(claim("same")).isInstanceOf(Claim.InFlight.class);
        now = now.plusMillis(1);
        assertThat(claim("same")).isInstanceOf(Claim.Owned.class);
    }

    @Test
    void refusesAnotherRequestAlsoAfterACrash() {
        own("same");
        now = now.plus(IN_FLIGHT);
        assertThat(claim("other")).isInstanceOf(Claim.Reused.class);
    }

    @Test
    void ignoresAnAttemptThatWasGivenUp() {
        var late = own("same");
        now = now.plus(IN_FLIGHT);
        var second = own("same");

        run(answers.complete(late, ANSWER));
        assertThat(claim("same")).isInstanceOf(Claim.InFlight.class);
        run(answers.release(late));
        assertThat(claim("same")).isInstanceOf(Claim.InFlight.class);
        run(answers.complete(second, ANSWER));
        assertThat(claim("same")).isEqualTo(new Claim.Answered(ANSWER));
    }

    @Test
    void givesTheAnswerAgainUntilItsTimeIsOver() {
        run(answers.complete(own("same"), ANSWER));
        now = now.plus(RETENTION).minusMillis(1);
        assertThat(claim("same")).isEqualTo(new Claim.Answered(ANSWER));
        now = now.plusMillis(1);
        assertThat(claim("other")).isInstanceOf(Claim.Owned.class);
    }

    @Test
    void freesAReleasedKey() {
        run(answers.release(own("same")));
        assertThat(claim("other")).isInstanceOf(Claim.Owned.class);
    }

    @Test
    void forgetsByItselfWhereTheDatabaseDoesNot() {
        own("same");
        Mono<Void> upkeep = answers.forgetExpired(); // subscribed to again and again, as by the scheduler
        now = now.plus(RETENTION).minusMillis(1);
        run(upkeep);
        assertThat(mongo.findById(id, StoredAnswer.class).blockOptional()).isPresent();
        now = now.plusMillis(1);
        run(upkeep);
        assertThat(mongo.findById(id, StoredAnswer.class).blockOptional()).isEmpty();
    }

    @Test
    void isScheduledToForget(@Autowired ScheduledTaskHolder scheduled) {
        assertThat(scheduled.getScheduledTasks())
                .anySatisfy(task -> assertThat(task.toString()).contains("forgetExpired"));
    }

    @Test
    void asksTheDatabaseToForget() {
        own("same");
        var indexes =
                mongo.indexOps(StoredAnswer.class).getIndexInfo().collectList().block();
        assertThat(indexes).anySatisfy(index -> {
            assertThat(index.isIndexForFields(List.of("expiresAt"))).isTrue();
            assertThat(index.getExpireAfter()).contains(Duration.ZERO);
        });
    }

    private Claim claim(String fingerprint) {
        return Objects.requireNonNull(answers.claim(id, fingerprint).block());
    }

    private Claim.Owned own(String fingerprint) {
        return (Claim.Owned) claim(fingerprint);
    }

    private static void run(Mono<Void> step) {
        step.block();
    }
}
