package dev.firstrung.matching.topology;

import dev.firstrung.contracts.MatchKey;
import dev.firstrung.contracts.Topic;
import dev.firstrung.engine.FitModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;

/**
 * The topology: open jobs go to all partitions of the fan-out; the matcher reads a partition of candidates and of the fan-out,
 * and writes matches and dead letters. All values are bytes up to the processors, which can then tell good from bad themselves.
 */
public final class MatchingTopology {

    static final String CANDIDATES = "candidates";
    static final String OPEN_JOBS = "open-jobs";
    static final String EMITTED_CANDIDATES = "emitted-candidates";
    static final String EMITTED_PAIRS = "emitted-pairs";
    static final String FAN_OUT_SINK = "to-fan-out";
    static final String MATCHES_SINK = "to-matches";
    static final String DEAD_LETTERS_SINK = "to-dead-letters";

    private static final String JOBS_SOURCE = "from-jobs";
    private static final String CANDIDATES_SOURCE = "from-candidates";
    private static final String FAN_OUT_SOURCE = "from-fan-out";
    private static final String FAN_OUT = "fan-out";
    private static final String MATCHER = "matcher";

    private static final ByteArrayDeserializer READ = new ByteArrayDeserializer();
    private static final ByteArraySerializer WRITE = new ByteArraySerializer();

    private MatchingTopology() {}

    public static Topology build(FitModel model, Limits limits) {
        return build(model, limits, Pace.STANDARD, ON_DISK);
    }

    /** How a store keeps its data, by name. */
    interface StoreKinds {

        KeyValueBytesStoreSupplier plain(String name);

        KeyValueBytesStoreSupplier timestamped(String name);
    }

    private static final StoreKinds ON_DISK = new StoreKinds() {
        @Override
        public KeyValueBytesStoreSupplier plain(String name) {
            return Stores.persistentKeyValueStore(name);
        }

        @Override
        public KeyValueBytesStoreSupplier timestamped(String name) {
            return Stores.persistentTimestampedKeyValueStore(name);
        }
    };

    static Topology build(FitModel model, Limits limits, Pace pace, StoreKinds kinds) {
        var topology = new Topology();
        var jobPool = new JobPool(model);
        topology.addSource(AutoOffsetReset.earliest(), JOBS_SOURCE, TIMESTAMP, READ, READ, Topic.JOBS.topicName());
        topology.addProcessor(FAN_OUT, () -> new FanOut(model), JOBS_SOURCE);
        topology.addSink(
                FAN_OUT_SINK,
                Topic.JOBS_FAN_OUT.topicName(),
                WRITE,
                WRITE,
                (topic, key, value, partitions) -> Optional.of(all(partitions)),
                FAN_OUT);
        addStore(topology, kinds, CANDIDATES, CANDIDATES_SOURCE, Topic.CANDIDATES);
        addStore(topology, kinds, OPEN_JOBS, FAN_OUT_SOURCE, Topic.JOBS_FAN_OUT);
        topology.addProcessor(
                MATCHER, () -> new Matcher(model, limits, pace, jobPool), CANDIDATES_SOURCE, FAN_OUT_SOURCE);
        for (String name : List.of(EMITTED_CANDIDATES, EMITTED_PAIRS)) {
            topology.addStateStore(
                    Stores.keyValueStoreBuilder(kinds.plain(name), Serdes.String(), Serdes.ByteArray()), MATCHER);
        }
        topology.connectProcessorAndStateStores(MATCHER, CANDIDATES, OPEN_JOBS);
        topology.addSink(
                MATCHES_SINK,
                Topic.MATCHES.topicName(),
                WRITE,
                WRITE,
                (topic, key, value, partitions) -> Optional.of(Set.of(partitionOfCandidate(key, partitions))),
                MATCHER);
        topology.addSink(DEAD_LETTERS_SINK, Topic.DEAD_LETTERS.topicName(), WRITE, WRITE, FAN_OUT, MATCHER);
        return topology;
    }

    private static void addStore(Topology topology, StoreKinds kinds, String name, String source, Topic topic) {
        StoreBuilder<TimestampedKeyValueStore<byte[], byte[]>> store =
                Stores.timestampedKeyValueStoreBuilder(kinds.timestamped(name), Serdes.ByteArray(), Serdes.ByteArray());
        topology.addReadOnlyStateStore(
                store, source, TIMESTAMP, READ, READ, topic.topicName(), name + "-writer", () -> new StoreWriter(name));
    }

    private static Set<Integer> all(int partitions) {
        return IntStream.range(0, partitions).boxed().collect(Collectors.toSet());
    }

    /** All matches of a candidate in one partition, so that their readers see one candidate's changes in order. */
    private static int partitionOfCandidate(byte[] matchKey, int partitions) {
        var key = MatchKey.parse(new String(matchKey, StandardCharsets.UTF_8));
        byte[] candidate = key.candidateId().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(candidate)) % partitions;
    }

    /** The record's own time; a record without one, which the default would stop at, counts as old. */
    private static final TimestampExtractor TIMESTAMP =
            (ConsumerRecord<Object, Object> record, long partitionTime) -> Math.max(0, record.timestamp());
}
