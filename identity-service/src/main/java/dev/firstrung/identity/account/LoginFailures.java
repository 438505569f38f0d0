package dev.firstrung.identity.account;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins of each address and locks it for a while after too many, whether or not it has an account.
 * The counts live in MongoDB, so they hold across restarts and instances; addresses are stored as hashes.
 */
@Component
final class LoginFailures {

    private static final String COLLECTION = "loginFailures";

    private final MongoOperations mongo;
    private final Clock clock;
    private final int limit;
    private final Duration lock;

    LoginFailures(MongoOperations mongo, Clock clock, AccountProperties properties) {
        this.mongo = mongo;
        this.clock = clock;
        this.limit = properties.loginFailures();
        this.lock = properties.loginLock();
        mongo.indexOps(COLLECTION)
                .createIndex(
                        new Index("until", Direction.ASC).expire(Duration.ZERO).named("until_ttl"));
    }

    boolean locked(String email) {
        return mongo.exists(
                query(where("_id")
                        .is(key(email))
                        .and("count")
                        .gte(limit)
                        .and("until")
                        .gt(clock.instant())),
                COLLECTION);
    }

    void add(String email) {
        Instant now = clock.instant();
        String key = key(email);
        mongo.remove(query(where("_id").is(key).and("until").lte(now)), COLLECTION);
        mongo.upsert(
                query(where("_id").is(key)), new Update().inc("count", 1).set("until", now.plus(lock)), COLLECTION);
    }

    void forget(String email) {
        mongo.remove(query(where("_id").is(key(email))), COLLECTION);
    }

    /** Deletes locks that are over, for servers that accept a TTL index without acting on it. */
    @Scheduled(fixedDelayString = "${firstrung.identity.forget-interval}")
    void forgetExpired() {
        mongo.remove(query(where("until").lte(clock.instant())), COLLECTION);
    }

    private static String key(String email) {
        String normal = email.strip().toLowerCase(Locale.ROOT);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
