package dev.firstrung.matching.topology;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.internals.InMemoryKeyValueStore;

/** Stores in memory whose content outlives the test driver, as a restored store's does. */
final class KeptStores implements MatchingTopology.StoreKinds {

    private final Map<String, Map<Bytes, byte[]>> kept = new HashMap<>();
    private final Map<String, KeyValueStore<Bytes, byte[]>> open = new HashMap<>();

    /** Call before the driver closes. */
    void keep() {
        open.forEach((name, store) -> {
            Map<Bytes, byte[]> content = new TreeMap<>();
            try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
                all.forEachRemaining(entry -> content.put(entry.key, entry.value));
            }
            kept.put(name, content);
        });
    }

    /** Gives a kept entry another key, as another version would have it. */
    void rename(String store, String key, String other) {
        Map<Bytes, byte[]> content = kept.getOrDefault(store, Map.of());
        byte[] value = content.remove(Bytes.wrap(key.getBytes(StandardCharsets.UTF_8)));
        if (value == null) {
            throw new AssertionError("no " + key + " in " + store);
        }
        content.put(Bytes.wrap(other.getBytes(StandardCharsets.UTF_8)), value);
    }

    @Override
    public KeyValueBytesStoreSupplier plain(String name) {
        return new KeyValueBytesStoreSupplier() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public KeyValueStore<Bytes, byte[]> get() {
                var store = new Filled(name, kept.getOrDefault(name, Map.of()));
                open.put(name, store);
                return store;
            }

            @Override
            public String metricsScope() {
                return "in-memory";
            }
        };
    }

    @Override
    public KeyValueBytesStoreSupplier timestamped(String name) {
        return plain(name);
    }

    private static final class Filled extends InMemoryKeyValueStore {

        private final Map<Bytes, byte[]> content;

        private Filled(String name, Map<Bytes, byte[]> content) {
            super(name);
            this.content = content;
        }

        @Override
        public void init(StateStoreContext context, StateStore root) {
            super.init(context, root);
            content.forEach(this::put);
        }
    }
}
