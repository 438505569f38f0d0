package dev.firstrung.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** A database whose collections have an {@link IdIndex}, and a {@link FirstKeyIndex} for each secondary index that a client declares. */
final class IndexedDatabase extends H2Database {

    private static final String ID = "_id";
    private static final String MAPS = "databases.";
    private static final String INDEX = "._index_";

    private final @Nullable MVStore store;

    /** By collection, the indexes that the library's constructor opened; it comes before this class's own, so there is no initial value here. */
    private @Nullable Map<String, List<FirstKeyIndex>> opened;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, withTypes(store, name + "."), cursors);
        this.store = store;
        if (opened != null) {
            opened.forEach((collection, indexes) -> fill(store, collection, indexes));
        }
    }

    private void fill(MVStore from, String collection, List<FirstKeyIndex> indexes) {
        openDocuments(from, MAPS + getFullCollectionNamespace(collection))
                .forEach((id, document) -> indexes.forEach(index -> index.add(document, id, null)));
    }

    /** The library's constructor opens the collections and indexes that there are; it is given the maps that are open already. */
    private static MVStore withTypes(MVStore store, String prefix) {
        for (String map : List.copyOf(store.getMapNames())) {
            if (map.startsWith(MAPS + prefix)) {
                openDocuments(store, map);
            } else if (map.startsWith(prefix) && map.contains(INDEX)) {
                openKeys(store, map);
            }
        }
        return store;
    }

    /** Sorts the keys of all indexes anew, where the library has written them: it orders them by their serialized bytes. */
    static void convertKeys(MVStore store) {
        for (String map : List.copyOf(store.getMapNames())) {
            if (map.contains(INDEX)) {
                MVMap<KeyValue, Object> serialized = store.openMap(map);
                Map<KeyValue, Object> keys = new HashMap<>(serialized);
                store.removeMap(serialized);
                openKeys(store, map).putAll(keys);
            }
        }
    }

    private static MVMap<Object, Document> openDocuments(MVStore store, String map) {
        return store.openMap(map, new MVMap.Builder<Object, Document>().valueType(new StoredDocument()));
    }

    private static MVMap<KeyValue, Object> openKeys(MVStore store, String map) {
        return store.openMap(map, new MVMap.Builder<KeyValue, Object>().keyType(new StoredKey()));
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (store != null) {
            openKeys(store, getFullCollectionNamespace(collection) + INDEX + name);
        }
        return super.openOrCreateUniqueIndex(collection, name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        var index = new FirstKeyIndex(name, keys);
        if (store != null) {
            fill(store, collection, List.of(index));
            return index;
        }
        if (opened == null) {
            opened = new HashMap<>();
        }
        opened.computeIfAbsent(collection, none -> new ArrayList<>()).add(index);
        return index;
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        if (store != null) { // null while the library's constructor runs, which makes nothing but its own lists
            openDocuments(store, MAPS + getFullCollectionNamespace(name));
        }
        MongoCollection<Object> collection = super.openOrCreateCollection(name, options);
        if (ID.equals(options.getIdField())) {
            collection.addIndex(new IdIndex(
                    () -> openDocuments(Objects.requireNonNull(store), MAPS + getFullCollectionNamespace(name))));
        }
        return collection;
    }

    /** Not while documents are written: the library goes through a collection's indexes under the collection's lock, and adds without it. */
    @Override
    protected synchronized void addIndex(Document description) {
        String namespace = (String) description.get("ns");
        MongoCollection<Object> collection =
                namespace == null ? null : resolveCollection(namespace.substring(namespace.indexOf('.') + 1), false);
        if (collection == null) {
            super.addIndex(description);
            return;
        }
        synchronized (collection) {
            super.addIndex(description);
        }
    }
}
