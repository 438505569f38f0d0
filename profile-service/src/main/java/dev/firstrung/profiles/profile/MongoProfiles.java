package dev.firstrung.profiles.profile;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.firstrung.contracts.AccountKey;
import java.time.Instant;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** {@link Profiles} in the collection {@code profiles}; every query is by {@code _id}, so no further index is needed. */
@Component
class MongoProfiles implements Profiles {

    private static final FindAndModifyOptions RETURN_NEW =
            FindAndModifyOptions.options().returnNew(true);

    private final ReactiveMongoOperations mongo;

    MongoProfiles(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<SavedProfile> find(AccountKey id) {
        return mongo.findById(id.value(), ProfileDocument.class).mapNotNull(ProfileDocument::saved);
    }

    @Override
    public Mono<SavedProfile> create(AccountKey id, Profile profile, Instant now) {
        return revive(id, profile, now).switchIfEmpty(Mono.defer(() -> insert(id, profile, now)));
    }

    /** An erased document whose tombstone is still to be published goes on with the next version. */
    private Mono<SavedProfile> revive(AccountKey id, Profile profile, Instant now) {
        return write(where("_id").is(id.value()).and("profile").is(null), profile, now);
    }

    private Mono<SavedProfile> insert(AccountKey id, Profile profile, Instant now) {
        return mongo.insert(new ProfileDocument(id.value(), 1, UUID.randomUUID().toString(), true, now, profile))
                .mapNotNull(ProfileDocument::saved)
                .onErrorResume(DuplicateKeyException.class, exists -> Mono.empty());
    }

    @Override
    public Mono<SavedProfile> replace(AccountKey id, long version, Profile profile, Instant now) {
        return write(present(id, version), profile, now);
    }

    private Mono<SavedProfile> write(Criteria which, Profile profile, Instant now) {
        Update update = new Update()
                .set("profile", profile)
                .set("updatedAt", now)
                .set("unpublished", true)
                .inc("version", 1);
        return mongo.findAndModify(query(which), update, RETURN_NEW, ProfileDocument.class)
                .mapNotNull(ProfileDocument::saved);
    }

    @Override
    public Mono<Boolean> erase(AccountKey id, long version) {
        Update update = new Update()
                .unset("profile")
                .unset("updatedAt")
                .unset("publishFailure")
                .set("unpublished", true)
                .inc("version", 1);
        return mongo.updateFirst(query(present(id, version)), update, ProfileDocument.class)
                .map(result -> result.getModifiedCount() == 1);
    }

    private static Criteria present(AccountKey id, long version) {
        return where("_id")
                .is(id.value())
                .and("version")
                .is(version)
                .and("profile")
                .ne(null);
    }
}
