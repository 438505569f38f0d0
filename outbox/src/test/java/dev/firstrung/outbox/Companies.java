package dev.firstrung.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import dev.firstrung.outbox.Company.Visibility;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/** Writes companies as a service does: each write one atomic update. */
record Companies(MongoCollection<Document> documents) {

    static Companies in(MongoDatabase database) {
        return new Companies(database.getCollection("companies"));
    }

    /** Creates the company, or changes it; leaves it alone while it is being erased. */
    void write(String id, String name, Visibility visibility) {
        boolean changed = documents
                        .updateOne(
                                and(eq("_id", id), ne("visibility", Visibility.ERASED.name())),
                                Updates.combine(
                                        Updates.inc("version", 1L),
                                        Updates.set("unpublished", true),
                                        Updates.set("name", name),
                                        Updates.set("visibility", visibility.name())))
                        .getMatchedCount()
                == 1;
        if (!changed && visibility != Visibility.ERASED && find(id).isEmpty()) {
            documents.insertOne(new Document("_id", id)
                    .append("version", 1L)
                    .append("unpublished", true)
                    .append("incarnation", UUID.randomUUID().toString())
                    .append("name", name)
                    .append("visibility", visibility.name()));
        }
    }

    void show(String id, String name) {
        write(id, name, Visibility.SHOWN);
    }

    Optional<Document> find(String id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first());
    }

    boolean allPublished() {
        return documents.countDocuments(eq("unpublished", true)) == 0;
    }

    /** The name and version that each shown company has. */
    Map<String, Published> shown() {
        Map<String, Published> shown = new HashMap<>();
        for (var document : documents.find(eq("visibility", Visibility.SHOWN.name()))) {
            shown.put(
                    document.getString("_id"), new Published(document.getLong("version"), document.getString("name")));
        }
        return shown;
    }

    /** What the topic should say of a company. */
    record Published(long version, String name) {}
}
