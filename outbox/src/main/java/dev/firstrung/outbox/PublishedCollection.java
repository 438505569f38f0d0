package dev.firstrung.outbox;

import dev.firstrung.contracts.Publication;
import dev.firstrung.contracts.Topic;
import java.util.function.Function;

/**
 * A collection whose documents are published; declared as a bean by the service that owns it.
 *
 * @param topic where to; a topic belongs to one collection
 * @param documentType the mapped type, which names the collection
 * @param publication what a document says to others: without side effects, with the document's version, and with a key that no
 *     other document has. Where it throws, the document is set aside with the reason, and tried again when it changes and from
 *     time to time
 */
public record PublishedCollection<D>(Topic topic, Class<D> documentType, Function<D, Publication> publication) {}
