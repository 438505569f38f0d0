package dev.firstrung.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

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

    /** Finds the document only while nobody has changed it, nor erased it and created it anew. */
    Bson asRead() {
        return and(
                eq("_id", id()), eq("version", content.get("version")), eq("incarnation", content.get("incarnation")));
    }
}
