package dev.firstrung.identity.token;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.firstrung.identity.account.AccountClosing;
import dev.firstrung.identity.secret.SecretBox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Running authorizations in MongoDB. The authorization itself is encrypted and its tokens are found by their hashes, so
 * that a copy of the database holds no usable token. Entries leave when their last token has expired.
 */
@Component
final class MongoAuthorizations implements OAuth2AuthorizationService {

    private static final String COLLECTION = "authorizations";
    private static final Duration WITHOUT_TOKEN = Duration.ofMinutes(10); // a sign-in that was never finished

    private final MongoOperations mongo;
    private final AuthorizationJson json;
    private final SecretBox box;
    private final Clock clock;

    MongoAuthorizations(MongoOperations mongo, AuthorizationJson json, SecretBox box, Clock clock) {
        this.mongo = mongo;
        this.json = json;
        this.box = box;
        this.clock = clock;
        var indexes = mongo.indexOps(COLLECTION);
        indexes.createIndex(new Index("lookups", Direction.ASC).named("lookups"));
        indexes.createIndex(new Index("principal", Direction.ASC).named("principal"));
        indexes.createIndex(
                new Index("expiresAt", Direction.ASC).expire(Duration.ZERO).named("expires_ttl"));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        mongo.save(
                new AuthorizationDocument(
                        authorization.getId(),
                        authorization.getPrincipalName(),
                        TokenHashes.of(authorization),
                        new Binary(box.seal(authorization.getId(), json.write(authorization))),
                        expiry(authorization)),
                COLLECTION);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        mongo.remove(query(where("_id").is(authorization.getId())), COLLECTION);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return open(mongo.findById(id, AuthorizationDocument.class, COLLECTION));
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        List<String> wanted = TokenHashes.candidates(token, type);
        return open(mongo.findOne(query(where("lookups").in(wanted)), AuthorizationDocument.class, COLLECTION));
    }

    @EventListener
    void on(AccountClosing closing) {
        mongo.remove(query(where("principal").is(closing.id().toString())), COLLECTION);
    }

    /** Deletes what is over, for servers that accept a TTL index without acting on it. */
    @Scheduled(fixedDelayString = "${firstrung.identity.forget-interval}")
    void forgetExpired() {
        mongo.remove(query(where("expiresAt").lte(clock.instant())), COLLECTION);
    }

    private @Nullable OAuth2Authorization open(@Nullable AuthorizationDocument found) {
        return found == null
                ? null
                : json.read(box.open(found.id(), found.sealed().getData())).orElse(null);
    }

    private Instant expiry(OAuth2Authorization authorization) {
        return TokenHashes.tokens(authorization)
                .map(token -> token.getToken().getExpiresAt())
                .filter(expiry -> expiry != null)
                .max(Instant::compareTo)
                .orElseGet(() -> clock.instant().plus(WITHOUT_TOKEN));
    }

    record AuthorizationDocument(String id, String principal, List<String> lookups, Binary sealed, Instant expiresAt) {}
}
