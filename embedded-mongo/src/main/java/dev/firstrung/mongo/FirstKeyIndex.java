package dev.firstrung.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents by their value of an index's first key; an array counts with each of its elements. In memory: who makes one fills it.
 *
 * <p>It answers queries that fix the first key, by a value, {@code $in} or {@code $exists}, at the top level or inside {@code $and}. The server holds
 * what it finds against the whole query, so it may find too much and must not find too little.
 */
final class FirstKeyIndex extends Index<Object> {

    /** The same first key alone, to take its values from documents as the server does. */
    private static final class Values extends de.bwaldvogel.mongo.backend.EmptyIndex<Object> {
        Values(IndexKey key) {
            super(key.getKey(), List.of(key));
        }
    }

    private final String key;
    private final Values values;
    private final Map<KeyValue, Set<Object>> positions = new HashMap<>();

    FirstKeyIndex(String name, List<IndexKey> keys) {
        // The server takes "sparse" as: need not know every document.
        super(name, keys, true);
        key = keys.getFirst().getKey();
        values = new Values(keys.getFirst());
    }

    @Override
    public synchronized void add(Document document, Object position, @Nullable MongoCollection<Object> collection) {
        for (KeyValue value : values.getKeyValues(document)) {
            if (isIn(document, value.get(0))) {
                positions.computeIfAbsent(value, none -> new LinkedHashSet<>()).add(position);
            }
        }
    }

    /** Returns null, since only a unique index knows a document's position by its values. */
    @Override
    public synchronized @Nullable Object remove(Document document) {
        Object position = positionOf(document);
        for (KeyValue value : values.getKeyValues(document)) {
            positions.computeIfPresent(value, (same, found) -> {
                found.remove(position);
                return found.isEmpty() ? null : found;
            });
        }
        return null;
    }

    @Override
    public void updateInPlace(Document old, Document updated, Object position, MongoCollection<Object> collection) {
        remove(old);
        add(updated, position, collection);
    }

    @Override
    public boolean canHandle(Document query) {
        return wanted(query).isPresent();
    }

    @Override
    public synchronized Iterable<Object> getPositions(Document query) {
        Set<Object> found = new LinkedHashSet<>();
        for (KeyValue value : wanted(query).orElseThrow()) {
            found.addAll(positions.getOrDefault(value, Set.of()));
        }
        return List.copyOf(found);
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document old, Document updated, MongoCollection<Object> collection) {}

    /** An empty index would be shown all documents, twice and one index after the other. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public synchronized long getCount() {
        return positions.values().stream().mapToLong(Set::size).sum();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public synchronized void drop() {
        positions.clear();
    }

    private Optional<List<KeyValue>> wanted(Document query) {
        return KeyQuery.values(query, key, () -> Optional.of(known()));
    }

    private synchronized List<KeyValue> known() {
        return List.copyOf(positions.keySet());
    }

    /** Of a nested field that isn't there the library says null; such documents are many, and no query that this index answers wants them. */
    private boolean isIn(Document document, @Nullable Object value) {
        return !(value instanceof Missing)
                && (value != null || !(Utils.getSubdocumentValue(document, key) instanceof Missing));
    }

    /** Where the H2 backend puts a document: at its id. */
    private static Object positionOf(Document document) {
        return Missing.ofNullable(Utils.getSubdocumentValue(document, "_id"));
    }
}
