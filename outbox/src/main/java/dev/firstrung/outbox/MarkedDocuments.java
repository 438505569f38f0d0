package dev.firstrung.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import dev.firstrung.contracts.Publication;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The documents of one collection that wait to be published. */
final class MarkedDocuments {

    private static final String MARK = "unpublished";
    private static final String FAILURE = "publishFailure";
    private static final String FAILED_AT = FAILURE + ".at";

    private final OutboxDatabase database;
    private final String name;
    private final MongoCollection<Document> documents;

    MarkedDocuments(OutboxDatabase database, String name) {
        this.database = database;
        this.name = name;
        this.documents = database.collection(name);
    }

    /** Marked documents in the order of their ids, those after {@code afterId} or from the start. */
    List<MarkedDocument> next(@Nullable Object afterId, int limit) {
        var marked = new Document(MARK, true);
        return documents
                .find(afterId == null ? marked : marked.append("_id", new Document("$gt", afterId)))
                .sort(Indexes.ascending("_id"))
                .limit(limit)
                .map(MarkedDocument::new)
                .into(new ArrayList<>());
    }

    /** Clears the marks of published documents that are still as they were read; of the erased, the documents go. */
    void published(List<Outgoing> batch) {
        List<WriteModel<Document>> writes = new ArrayList<>(batch.size());
        for (var outgoing : batch) {
            Bson asRead = outgoing.document().asRead();
            writes.add(
                    switch (outgoing.publication()) {
                        case Publication.Erased erased -> new DeleteOneModel<>(asRead);
                        case Publication.Present present -> new UpdateOneModel<>(asRead, cleared());
                        case Publication.Absent absent -> new UpdateOneModel<>(asRead, cleared());
                    });
        }
        documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    private static Bson cleared() {
        return Updates.combine(Updates.set(MARK, false), Updates.unset(FAILURE));
    }

    /** Sets a document aside with the reason, unless it has changed meanwhile. */
    void failed(MarkedDocument document, String reason, Instant at) {
        var failure = new Document("reason", reason)
                .append("version", document.version())
                .append("at", Date.from(at));
        documents.updateOne(
                document.asRead(), Updates.combine(Updates.set(MARK, false), Updates.set(FAILURE, failure)));
    }

    /** Marks again what was set aside. */
    void retryFailed() {
        documents.updateMany(and(exists(FAILED_AT), eq(MARK, false)), Updates.set(MARK, true));
    }

    /** How many documents' newest versions are not published, those set aside included. */
    long pending() {
        return database.count(name, eq(MARK, true)) + database.count(name, and(exists(FAILED_AT), ne(MARK, true)));
    }

    void createIndexes() {
        documents.createIndex(
                Indexes.ascending(MARK, "_id"),
                new IndexOptions().name("outbox_marked").partialFilterExpression(eq(MARK, true)));
        documents.createIndex(
                Indexes.ascending(FAILED_AT),
                new IndexOptions().name("outbox_failed").partialFilterExpression(exists(FAILED_AT)));
    }
}
