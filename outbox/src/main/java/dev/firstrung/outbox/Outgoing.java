package dev.firstrung.outbox;

import dev.firstrung.contracts.Publication;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A marked document, what is to be said of it, and how that is written. */
record Outgoing(MarkedDocument document, Publication publication, ProducerRecord<String, byte[]> record) {

    Outgoing {
        if (publication.version() != document.version()) {
            throw new IllegalArgumentException(
                    "the publication has version " + publication.version() + ", its document " + document.version());
        }
    }
}
