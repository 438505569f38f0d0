package dev.firstrung.matching.projection;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The collections, their indexes, and the life of the marks that deleted documents leave. */
@Component
class Database {

    static final String MATCHES = "candidate_matches";
    static final String CANDIDATE_INPUTS = "candidate_inputs";
    static final String COMPANIES = "companies";

    /** On marks: when the document went. */
    static final String GONE_AT = "goneAt";

    /** Longer than any paused writer sleeps before its session and its database connection are gone. */
    static final Duration MARKS_STAY = Duration.ofDays(7);

    /** Under other ids; whoever reads {@link #MATCHES} has a consumer group of its own, so that it is filled from the topic. */
    private static final String FORMER_MATCHES = "matches";

    private static final List<String> ALL = List.of(MATCHES, CANDIDATE_INPUTS, COMPANIES);

    private final ReactiveMongoTemplate mongo;

    Database(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    Mono<MongoCollection<Document>> collection(String name) {
        return mongo.getMongoDatabase().map(database -> database.getCollection(name));
    }

    Mono<Void> prepare() {
        Flux<String> ofMatches = index(
                        MATCHES,
                        Indexes.compoundIndex(
                                Indexes.ascending("candidateId"),
                                Indexes.descending("score"),
                                Indexes.ascending("jobId")))
                .concatWith(index(
                        MATCHES,
                        Indexes.compoundIndex(
                                Indexes.ascending("jobId", "visible"),
                                Indexes.descending("score"),
                                Indexes.ascending("candidateId"))));
        return collection(FORMER_MATCHES)
                .flatMap(former -> Mono.from(former.drop()))
                .thenMany(ofMatches)
                .thenMany(Flux.fromIterable(ALL).concatMap(this::expiry))
                .then();
    }

    private Flux<String> index(String collection, Bson keys) {
        return collection(collection).flatMapMany(c -> c.createIndex(keys));
    }

    private Flux<String> expiry(String collection) {
        var options = new IndexOptions().expireAfter(MARKS_STAY.toSeconds(), TimeUnit.SECONDS);
        return collection(collection).flatMapMany(c -> c.createIndex(Indexes.ascending(GONE_AT), options));
    }

    /** Deletes old marks, for servers that accept such indexes without acting on them. */
    Mono<Void> sweep(Instant now) {
        var old = Filters.lt(GONE_AT, Date.from(now.minus(MARKS_STAY)));
        return Flux.fromIterable(ALL)
                .concatMap(name -> collection(name).flatMap(c -> Mono.from(c.deleteMany(old))))
                .then();
    }
}
