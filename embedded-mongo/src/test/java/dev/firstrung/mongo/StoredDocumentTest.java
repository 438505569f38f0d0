package dev.firstrung.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;

class StoredDocumentTest {

    private final StoredDocument type = new StoredDocument();

    private static Document everything() {
        return new Document("_id", new ObjectId())
                .append("text", "Zoë")
                .append("int", 1)
                .append("long", 1L)
                .append("double", 0.5)
                .append("yes", true)
                .append("nothing", null)
                .append("time", Instant.ofEpochMilli(1_234))
                .append("uuid", UUID.randomUUID())
                .append("bytes", new BinData(new byte[] {1, 2}))
                .append("decimal", new Decimal128(new BigDecimal("1.20")))
                .append("timestamp", new BsonTimestamp(7))
                .append("list", Arrays.asList("a", null, new Document("b", List.of())))
                .append("inner", new Document("c", new Document()));
    }

    @Test
    void givesBackWhatWasWrittenInOrder() {
        Document first = everything();
        Document second = new Document("_id", 2);
        var buffer = new WriteBuffer();
        type.write(buffer, first);
        type.write(buffer, second);
        ByteBuffer written = buffer.getBuffer().flip();

        Document read = type.read(written);

        assertThat(read).isEqualTo(first);
        assertThat(read.keySet()).containsExactlyElementsOf(first.keySet());
        assertThat(type.read(written)).isEqualTo(second);
        assertThat(written.hasRemaining()).isFalse();
    }

    @Test
    void readsWhatTheLibraryWroteItsOwnWay() {
        Document document = everything();
        var buffer = new WriteBuffer();
        new ObjectDataType().write(buffer, document);

        assertThat(type.read(buffer.getBuffer().flip())).isEqualTo(document);
    }
}
