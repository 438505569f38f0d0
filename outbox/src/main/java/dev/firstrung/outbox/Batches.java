package dev.firstrung.outbox;

import dev.firstrung.contracts.StateRecords;
import dev.firstrung.outbox.RelaySteps.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the marked documents of one collection, batch after batch.
 *
 * <p>What makes it safe is the order: the publisher has fenced its predecessors before the first read; each batch is read after
 * the batch before it was committed; marks go after the commit, where the document is still as it was read. See
 * {@code docs/adr/0001-outbox.md} before changing it.
 */
final class Batches<D> {

    private static final Logger log = LoggerFactory.getLogger(Batches.class);

    private final PublishedCollection<D> collection;
    private final RelaySurroundings surroundings;
    private final MarkedDocuments marked;
    private final Publisher publisher;
    private final RelayMetrics metrics;

    private @Nullable Object lastId;

    /** How many documents go in a batch of their own, to find the one that Kafka rejects. */
    private int oneByOne;

    Batches(
            PublishedCollection<D> collection,
            RelaySurroundings surroundings,
            MarkedDocuments marked,
            Publisher publisher,
            RelayMetrics metrics) {
        this.collection = collection;
        this.surroundings = surroundings;
        this.marked = marked;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    /**
     * Publishes the next batch; true when more is waiting. Each pass over all marked documents ends before the next begins, so
     * that none starves.
     */
    boolean relayNext() throws InterruptedException {
        int limit = oneByOne > 0 ? 1 : surroundings.settings().batchSize();
        List<MarkedDocument> batch = marked.next(lastId, limit);
        if (batch.isEmpty()) {
            lastId = null;
            return false;
        }
        surroundings.steps().reached(Step.READ);
        if (!publish(outgoing(batch))) {
            return true;
        }
        oneByOne = Math.max(0, oneByOne - 1);
        boolean more = batch.size() == limit;
        lastId = more ? batch.getLast().id() : null;
        return more;
    }

    private List<Outgoing> outgoing(List<MarkedDocument> batch) {
        List<Outgoing> outgoing = new ArrayList<>(batch.size());
        for (var document : batch) {
            try {
                outgoing.add(outgoing(document));
            } catch (RuntimeException e) {
                setAside(document, e);
            }
        }
        return outgoing;
    }

    private Outgoing outgoing(MarkedDocument document) {
        var content = surroundings.converter().read(collection.documentType(), document.content());
        var publication = collection.publication().apply(content);
        var now = surroundings.clock().instant();
        return new Outgoing(
                document, publication, StateRecords.of(collection.topic(), publication, surroundings.source(), now));
    }

    /** False when the same documents must be tried again, each alone. */
    private boolean publish(List<Outgoing> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            return true;
        }
        try {
            publisher.publish(batch.stream().map(Outgoing::record).toList());
        } catch (RejectedBatch e) {
            if (batch.size() == 1) {
                setAside(batch.getFirst().document(), e.reason());
                return true;
            }
            oneByOne = batch.size();
            return false;
        }
        metrics.published(batch.size());
        marked.published(batch);
        surroundings.steps().reached(Step.CLEARED);
        return true;
    }

    private void setAside(MarkedDocument document, Throwable reason) {
        // the message may quote the document, so it goes there and not into the log
        log.warn(
                "{} {} is not published: {}",
                collection.documentType().getSimpleName(),
                document.id(),
                reason.getClass().getSimpleName());
        marked.failed(document, reason.toString(), surroundings.clock().instant());
        metrics.failed();
    }
}
