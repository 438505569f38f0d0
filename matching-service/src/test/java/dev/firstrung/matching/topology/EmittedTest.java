package dev.firstrung.matching.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmittedTest {

    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final KeyValueStore<String, byte[]> candidates = store("candidates");
    private final KeyValueStore<String, byte[]> pairs = store("pairs");

    @Test
    void carriesTheFormerSequenceOver() {
        candidates.put("#sequence", sequence(7));

        var emitted = new Emitted(candidates, pairs);

        assertThat(emitted.sequence()).hasValue(7);
        assertThat(candidatesOf(emitted)).isEmpty();
        assertThat(candidates.get("#sequence")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"7, 9", "9, 7"})
    void keepsTheLargerSequence(long former, long present) {
        candidates.put("#sequence", sequence(former));
        candidates.put(":sequence", sequence(present));

        var emitted = new Emitted(candidates, pairs);

        assertThat(emitted.sequence()).hasValue(9);
        assertThat(candidatesOf(emitted)).isEmpty();
    }

    @Test
    void leavesACandidateWhoseIdIsTheFormerKey() {
        var candidate = new EmittedCandidate("m", 1, 2, 3);
        new Emitted(candidates, pairs).put("#sequence", candidate);

        var emitted = new Emitted(candidates, pairs);

        assertThat(emitted.sequence()).isEmpty();
        assertThat(candidatesOf(emitted)).containsExactly("#sequence");
        assertThat(emitted.candidate("#sequence")).isEqualTo(candidate);
    }

    private static List<String> candidatesOf(Emitted emitted) {
        List<String> ids = new ArrayList<>();
        emitted.forEachCandidate(ids::add);
        return ids;
    }

    private static byte[] sequence(long sequence) {
        return ByteBuffer.allocate(Long.BYTES).putLong(sequence).array();
    }

    private KeyValueStore<String, byte[]> store(String name) {
        var store = Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.String(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }
}
