package dev.firstrung.matching.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Writes documents of which the one with the higher order number stays, whoever writes first, twice or late.
 *
 * <p>A replacement asks for a stored number that is lower, and inserts when it finds none; with a higher number stored it then
 * meets the unique {@code _id}. That also happens to two writers that insert at once, so what was refused is tried again without
 * inserting: now the document exists, and the number alone decides.
 */
final class NewestWins {

    private static final int DUPLICATE_KEY = 11000;

    private final String order;

    NewestWins(String order) {
        this.order = order;
    }

    /** Writes one document a key; of several in {@code documents} only the newest counts. */
    Mono<Void> write(MongoCollection<Document> collection, Collection<Document> documents) {
        Map<String, Document> newest = new LinkedHashMap<>();
        documents.forEach(document -> newest.merge(
                document.getString("_id"), document, (a, b) -> a.getLong(order) >= b.getLong(order) ? a : b));
        if (newest.isEmpty()) {
            return Mono.empty();
        }
        List<Document> distinct = List.copyOf(newest.values());
        return bulk(collection, distinct, true)
                .onErrorResume(MongoBulkWriteException.class, e -> again(collection, distinct, e));
    }

    private Mono<Void> again(
            MongoCollection<Document> collection, List<Document> documents, MongoBulkWriteException refusal) {
        boolean onlyRefused = refusal.getWriteConcernError() == null
                && refusal.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
        if (!onlyRefused) {
            return Mono.error(refusal);
        }
        List<Document> refused = refusal.getWriteErrors().stream()
                .map(error -> documents.get(error.getIndex()))
                .toList();
        return bulk(collection, refused, false);
    }

    private Mono<Void> bulk(MongoCollection<Document> collection, List<Document> documents, boolean insert) {
        var options = new ReplaceOptions().upsert(insert);
        List<ReplaceOneModel<Document>> writes = documents.stream()
                .map(document -> new ReplaceOneModel<>(
                        Filters.and(
                                Filters.eq("_id", document.getString("_id")),
                                Filters.lt(order, document.getLong(order))),
                        document,
                        options))
                .toList();
        return Mono.from(collection.bulkWrite(writes, new BulkWriteOptions().ordered(false)))
                .then();
    }
}
