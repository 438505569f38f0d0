package dev.firstrung.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

class StoredKeyTest {

    private static final List<Object> VALUES = Arrays.asList(
            "a", "b", "", 1.0, 2.0, 7L, true, false, null, new ObjectId(), new UUID(1, 2), Instant.ofEpochMilli(9));

    private final StoredKey type = new StoredKey();

    private static List<KeyValue> keys() {
        List<KeyValue> keys = new ArrayList<>();
        for (Object first : VALUES) {
            keys.add(new KeyValue(Arrays.asList(first)));
            for (Object second : VALUES) {
                keys.add(new KeyValue(Arrays.asList(first, second)));
            }
        }
        return keys;
    }

    @Test
    void givesBackWhatWasWritten() {
        for (KeyValue key : keys()) {
            var buffer = new WriteBuffer();
            type.write(buffer, key);

            assertThat(type.read(buffer.getBuffer().flip())).isEqualTo(key);
        }
    }

    @Test
    void ordersAllKeysAndTellsEachFromTheOthers() {
        List<KeyValue> keys = keys();
        for (KeyValue one : keys) {
            for (KeyValue other : keys) {
                int order = type.compare(one, other);

                assertThat(order == 0).isEqualTo(one.equals(other));
                assertThat(Integer.signum(type.compare(other, one))).isEqualTo(-Integer.signum(order));
            }
        }
    }

    @Test
    void putsAllKeysInOneOrder() {
        List<KeyValue> keys = keys();
        keys.add(new KeyValue(new Document("a", 1)));
        keys.add(new KeyValue(new Document("a", 2)));
        keys.sort(type);

        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                assertThat(type.compare(keys.get(i), keys.get(j))).isNegative();
            }
        }
    }
}
