package dev.firstrung.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVStore;

/** A database whose collections have a {@link FirstKeyIndex} on their ids and for each secondary index that a client declares. */
final class IndexedDatabase extends H2Database {

    private static final String ID = "_id";

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new FirstKeyIndex(name, keys);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        MongoCollection<Object> collection = super.openOrCreateCollection(name, options);
        if (ID.equals(options.getIdField())) {
            collection.addIndex(new FirstKeyIndex("first_key_" + ID, List.of(new IndexKey(ID, true))));
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
