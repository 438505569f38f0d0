package dev.firstrung.outbox;

import com.mongodb.ClientSessionOptions;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * A causally consistent view of the database: whatever was acknowledged before the view's last write is seen by its next read, even
 * when a former primary still answers. A server without sessions is a single node, where that is so anyway.
 */
record OutboxDatabase(MongoDatabase database, Optional<ClientSession> session) implements AutoCloseable {

    private static final ClientSessionOptions CAUSAL =
            ClientSessionOptions.builder().causallyConsistent(true).build();

    static OutboxDatabase open(MongoClient client, MongoDatabaseFactory factory) {
        var database = factory.getMongoDatabase();
        database.runCommand(new Document("ping", 1)); // only a client that has connected knows its server
        if (client.getClusterDescription().getLogicalSessionTimeoutMinutes() == null) {
            return new OutboxDatabase(database, Optional.empty());
        }
        var session = client.startSession(CAUSAL);
        return new OutboxDatabase(factory.withSession(session).getMongoDatabase(), Optional.of(session));
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(name)
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY);
    }

    /** How many documents there are, by the command that goes by an index on every server; an aggregation's count need not. */
    long count(String collection, Bson condition) {
        var query = condition.toBsonDocument(Document.class, database.getCodecRegistry());
        return database.runCommand(new Document("count", collection).append("query", query))
                .get("n", Number.class)
                .longValue();
    }

    @Override
    public void close() {
        session.ifPresent(ClientSession::close);
    }
}
