package dev.firstrung.matching.topology;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/** One bound on the memory of all stores of the process; by default each of the many stores would take up to 100 MB. */
public final class StoreMemory implements RocksDBConfigSetter {

    /** Setting: MiB for all stores. */
    static final String MEGABYTES = "firstrung.store.memory.mb";

    private static final long WRITE_BUFFER = 2L << 20;
    private static final long BLOCK = 4L << 10;

    private static final class Shared {
        private final Cache cache;
        private final WriteBufferManager writeBuffers;

        Shared(long bytes) {
            cache = new LRUCache(bytes, -1, false, 0.1);
            writeBuffers = new WriteBufferManager(bytes / 2, cache);
        }
    }

    private static volatile @org.jspecify.annotations.Nullable Shared shared;

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        Shared memory = shared(configs);
        var table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(memory.cache);
        table.setBlockSize(BLOCK);
        table.setCacheIndexAndFilterBlocks(true);
        options.setWriteBufferManager(memory.writeBuffers);
        options.setWriteBufferSize(WRITE_BUFFER);
        options.setTableFormatConfig(table);
    }

    private static synchronized Shared shared(Map<String, Object> configs) {
        Shared memory = shared;
        if (memory == null) {
            memory = new Shared(((Number) configs.getOrDefault(MEGABYTES, 64)).longValue() << 20);
            shared = memory;
        }
        return memory;
    }

    @Override
    public void close(String storeName, Options options) {
        // cache and buffers are for all stores, until the process ends
    }
}
