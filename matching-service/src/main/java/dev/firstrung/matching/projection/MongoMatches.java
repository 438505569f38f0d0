package dev.firstrung.matching.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.model.Projections;
import dev.firstrung.contracts.MatchKey;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.Wire;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * One document a pair: the fields that are asked for, and the match as it came. A pair that left stays as a mark with its
 * sequence alone, so that a late write of an older state is refused; marks name nobody.
 */
@Repository
class MongoMatches implements Matches {

    private static final String CANDIDATE = "candidateId";
    private static final String JOB = "jobId";
    private static final String VISIBLE = "visible";
    private static final String SCORE = "score";
    private static final String SEQUENCE = "sequence";
    private static final String CANDIDATE_OFFSET = "candidateOffset";
    private static final String STATE = "state";

    private final Database database;
    private final NewestWins newestWins = new NewestWins(SEQUENCE);

    MongoMatches(Database database) {
        this.database = database;
    }

    Mono<Void> write(Collection<MatchChange> changes, Instant now) {
        List<Document> documents =
                changes.stream().map(change -> document(change, now)).toList();
        return database.collection(Database.MATCHES).flatMap(c -> newestWins.write(c, documents));
    }

    private static Document document(MatchChange change, Instant now) {
        var document = new Document("_id", DocumentId.of(change.key())).append(SEQUENCE, change.sequence());
        return switch (change) {
            case MatchChange.Gone gone -> document.append(Database.GONE_AT, Date.from(now));
            case MatchChange.Present present ->
                document.append(CANDIDATE, present.key().candidateId())
                        .append(JOB, present.key().jobId())
                        .append(VISIBLE, present.state().visibleToEmployer())
                        .append(SCORE, present.state().score())
                        .append(CANDIDATE_OFFSET, present.candidateOffset())
                        .append(STATE, new Binary(present.value()));
        };
    }

    /** Deletes a candidate's matches that were scored before their record at this offset. */
    Mono<Void> erase(String candidateId, long offset) {
        var older = and(eq(CANDIDATE, candidateId), lt(CANDIDATE_OFFSET, offset));
        return database.collection(Database.MATCHES)
                .flatMap(c -> Mono.from(c.deleteMany(older)))
                .then();
    }

    @Override
    public Flux<MatchState> of(String candidateId, @Nullable After after, int limit) {
        return ranked(eq(CANDIDATE, candidateId), JOB, after, limit);
    }

    @Override
    public Flux<MatchState> ofJob(String jobId, @Nullable After after, int limit) {
        return ranked(and(eq(JOB, jobId), eq(VISIBLE, true)), CANDIDATE, after, limit);
    }

    private Flux<MatchState> ranked(Bson whose, String id, @Nullable After after, int limit) {
        Bson rest = after == null
                ? gte(SCORE, 0)
                : or(lt(SCORE, after.score()), and(eq(SCORE, after.score()), gt(id, after.id())));
        return database.collection(Database.MATCHES)
                .flatMapMany(c -> c.find(and(whose, rest))
                        .sort(orderBy(descending(SCORE), ascending(id)))
                        .projection(Projections.include(STATE))
                        .limit(limit))
                .map(MongoMatches::state);
    }

    @Override
    public Mono<MatchState> find(MatchKey key) {
        return database.collection(Database.MATCHES)
                .flatMap(c -> Mono.from(c.find(eq("_id", DocumentId.of(key)))))
                .filter(document -> document.containsKey(STATE))
                .map(MongoMatches::state);
    }

    @Override
    public Flux<Kept> all(String after, int limit) {
        return database.collection(Database.MATCHES)
                .flatMapMany(c -> c.find(and(gt("_id", after), exists(STATE)))
                        .sort(ascending("_id"))
                        .projection(Projections.include(STATE, CANDIDATE_OFFSET))
                        .limit(limit))
                .map(document ->
                        new Kept(document.getString("_id"), state(document), document.getLong(CANDIDATE_OFFSET)));
    }

    @Override
    public Mono<Boolean> show(Collection<Seen> changes) {
        Map<String, Long> wanted = new HashMap<>();
        changes.forEach(seen -> wanted.merge(DocumentId.of(seen.key()), seen.sequence(), Math::max));
        return database.collection(Database.MATCHES)
                .flatMapMany(c -> c.find(in("_id", wanted.keySet())).projection(Projections.include(SEQUENCE)))
                .filter(found -> found.getLong(SEQUENCE) >= wanted.getOrDefault(found.getString("_id"), 0L))
                .count()
                .map(shown -> shown == wanted.size());
    }

    private static MatchState state(Document document) {
        return Wire.read(document.get(STATE, Binary.class).getData(), MatchState.class);
    }
}
