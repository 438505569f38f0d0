package dev.firstrung.outbox;

import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A document as it was read, with its newest version not yet published. */
record MarkedDocument(Document content) {

    Object id() {
        return Objects.requireNonNull(content.get("_id"));
    }

    /** The document's version, 0 when it has none. */
    long version() {
        return content.get("version") instanceof Number number ? number.longValue() : 0;
    }

    /**
     * Finds the document only while nobody has changed it, nor erased it and created it anew. The id stands at the top, not below
     * {@code $and}, where simple servers don't look for it.
     */
    Bson asRead() {
        return new Document("_id", id())
                .append("version", content.get("version"))
                .append("incarnation", content.get("incarnation"));
    }
}
