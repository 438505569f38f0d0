package dev.firstrung.mongo;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The documents by their id, which is where H2 keeps them, so it holds nothing itself: an entry in memory for each document filled the heap at a
 * million of them. Unlike the library's own it answers a query that asks for more than the id.
 */
final class IdIndex extends EmptyIndex<Object> {

    private static final String ID = "_id";

    private final Supplier<? extends Map<Object, Document>> documents;

    IdIndex(Supplier<? extends Map<Object, Document>> documents) {
        super("any_query_of_id", List.of(new IndexKey(ID, true)));
        this.documents = documents;
    }

    /** An empty index would be shown all documents, twice. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean canHandle(Document query) {
        return wanted(query).isPresent();
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        Map<Object, Document> known = documents.get();
        return wanted(query).orElseThrow().stream()
                .map(value -> value.get(0))
                .distinct()
                .filter(known::containsKey)
                .toList();
    }

    /** Not of numbers: equal ones may be written in several ways, and are in several places. */
    private static Optional<List<KeyValue>> wanted(Document query) {
        return KeyQuery.values(query, ID, Optional::empty)
                .filter(values -> values.stream().noneMatch(value -> value.get(0) instanceof Number));
    }
}
