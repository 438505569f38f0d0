package dev.firstrung.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/**
 * H2 behind the MongoDB wire protocol, with secondary indexes.
 *
 * <p>The library keeps unique indexes only, and uses one only for a query that names exactly its keys; every other query reads the
 * whole collection. Here each index answers every query that fixes its first key.
 */
public class IndexedBackend extends H2Backend {

    /** Pages in memory. H2 takes each document for 10 KB, so these are some 13,000; with its own 16 MB a few thousand postings are read and decoded again and again. */
    private static final int CACHE_MB = 128;

    /** Of the file: from this version on, the keys of indexes are kept by {@link StoredKey}. */
    private static final int KEYS_BY_VALUE = 1;

    protected IndexedBackend(MVStore store) {
        super(store);
    }

    /** Keeps everything in memory. */
    public static IndexedBackend inMemory() {
        return new IndexedBackend(MVStore.open(null));
    }

    /**
     * Keeps everything in a file, which is made if it isn't there.
     *
     * @throws org.h2.mvstore.MVStoreException when the file cannot be opened
     */
    public static IndexedBackend inFile(Path file) {
        MVStore store = store(file).open();
        if (store.getStoreVersion() < KEYS_BY_VALUE) {
            store.close();
            convert(file);
            store = store(file).open();
        }
        return new IndexedBackend(store);
    }

    private static MVStore.Builder store(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MB)
                .compress();
    }

    /** Brings a file of the library's own up to date, in one commit: whoever is killed meanwhile finds it as it was. */
    private static void convert(Path file) {
        MVStore store = store(file).autoCommitDisabled().autoCommitBufferSize(0).open();
        IndexedDatabase.convertKeys(store);
        store.setStoreVersion(KEYS_BY_VALUE);
        store.commit();
        store.close();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }
}
