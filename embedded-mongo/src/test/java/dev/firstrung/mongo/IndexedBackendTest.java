package dev.firstrung.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedBackendTest {

    private static final int STEPS = 1_500;
    private static final int IDS = 60;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final Random random = new Random(20261122);

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open.reversed()) {
            one.close();
        }
    }

    @Test
    void takesNewIndexesWhileDocumentsAreWritten() throws Exception {
        MongoCollection<Document> documents = serve(IndexedBackend.inMemory());
        int written = 2_000;
        var writer = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < written; i++) {
                documents.insertOne(new Document("_id", i).append("field-" + i % 50, i));
            }
        });
        for (int i = 0; i < 50; i++) {
            documents.createIndex(Indexes.ascending("field-" + i));
        }
        writer.get(60, TimeUnit.SECONDS);

        assertThat(documents.find(eq("field-7", 7)).first()).isNotNull();
        assertThat(documents.countDocuments()).isEqualTo(written);
    }

    @Test
    void answersAsTheBackendWithoutIndexesDoes() {
        MongoCollection<Document> indexed = serve(IndexedBackend.inMemory());
        MongoCollection<Document> plain = serve(H2Backend.inMemory());
        declareIndexes(indexed);

        for (int step = 0; step < STEPS; step++) {
            Bson filter = filter();
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    Document document = document();
                    Bson id = eq("_id", document.get("_id"));
                    indexed.replaceOne(id, document, new ReplaceOptions().upsert(true));
                    plain.replaceOne(id, document, new ReplaceOptions().upsert(true));
                }
                case 2 -> {
                    Bson change = Updates.set("owner", "owner-" + random.nextInt(5));
                    assertThat(indexed.updateMany(filter, change).getMatchedCount())
                            .isEqualTo(plain.updateMany(filter, change).getMatchedCount());
                }
                case 3 -> {
                    Bson change = Updates.unset("owner");
                    Bson id = eq("_id", id());
                    indexed.updateOne(and(id, filter), change);
                    plain.updateOne(and(id, filter), change);
                }
                case 4 -> {
                    Bson id = and(eq("_id", id()), filter);
                    assertThat(indexed.deleteMany(id).getDeletedCount())
                            .isEqualTo(plain.deleteMany(id).getDeletedCount());
                }
                default ->
                    assertThat(found(indexed, filter)).as(filter.toString()).isEqualTo(found(plain, filter));
            }
        }
        assertThat(found(indexed, new Document())).isNotEmpty().isEqualTo(found(plain, new Document()));
    }

    @Test
    void leavesOutDocumentsWithoutANestedField() {
        FirstKeyIndex index =
                new FirstKeyIndex("failed", List.of(new de.bwaldvogel.mongo.backend.IndexKey("failure.at", true)));
        index.add(raw("a", "ann"), "a", null);
        index.add(raw("b", "bob").append("failure", new de.bwaldvogel.mongo.bson.Document("at", 3)), "b", null);

        var exists = query("failure.at", new de.bwaldvogel.mongo.bson.Document("$exists", true));

        assertThat(index.canHandle(exists)).isTrue();
        assertThat(index.getPositions(exists)).containsExactly("b");
    }

    @Test
    void readsOnlyWhatAnIndexNames() {
        FirstKeyIndex index = new FirstKeyIndex(
                "owner_score",
                List.of(
                        new de.bwaldvogel.mongo.backend.IndexKey("owner", true),
                        new de.bwaldvogel.mongo.backend.IndexKey("score", false)));
        for (String id : List.of("a", "b", "c")) {
            index.add(raw(id, id.equals("b") ? "bob" : "ann"), id, null);
        }

        assertThat(index.canHandle(query("owner", "ann").append("score", 3))).isTrue();
        assertThat(index.getPositions(query("owner", "ann"))).containsExactly("a", "c");
        assertThat(index.canHandle(query("score", 3))).isFalse();
        assertThat(index.canHandle(query("owner", new de.bwaldvogel.mongo.bson.Document("$gt", "a"))))
                .isFalse();

        index.remove(raw("a", "ann"));

        assertThat(index.getPositions(query("owner", "ann"))).containsExactly("c");
    }

    @Test
    void findsEverythingAgainAfterARestart(@TempDir Path folder) {
        Path file = folder.resolve("data");
        IndexedBackend before = IndexedBackend.inFile(file);
        try (MongoClient client = connect(before)) {
            MongoCollection<Document> documents = client.getDatabase("test").getCollection("documents");
            declareIndexes(documents);
            documents.insertOne(new Document("_id", "a").append("owner", "ann"));
            documents.insertOne(new Document("_id", "b").append("owner", "bob"));
        }
        before.close();

        MongoCollection<Document> after = serve(IndexedBackend.inFile(file));

        assertThat(after.countDocuments(eq("owner", "bob"))).isEqualTo(1);
        assertThat(after.deleteMany(and(eq("_id", "a"), eq("owner", "ann"))).getDeletedCount())
                .isEqualTo(1);
        assertThat(found(after, in("owner", "ann", "bob")))
                .extracting(document -> document.getString("_id"))
                .containsExactly("b");
    }

    @Test
    void readsAndChangesWhatTheLibraryWroteItsOwnWay(@TempDir Path folder) {
        Path file = folder.resolve("data");
        H2Backend library = new H2Backend(file.toString());
        try (MongoClient client = connect(library)) {
            MongoCollection<Document> documents = client.getDatabase("test").getCollection("documents");
            documents.insertOne(new Document("_id", "a").append("owner", "ann"));
            documents.insertOne(new Document("_id", "b").append("owner", "bob"));
        }
        library.close();

        IndexedBackend ours = IndexedBackend.inFile(file);
        try (MongoClient client = connect(ours)) {
            MongoCollection<Document> documents = client.getDatabase("test").getCollection("documents");
            documents.updateOne(eq("_id", "b"), Updates.set("owner", "bill"));
            documents.insertOne(new Document("_id", "c").append("owner", "cid"));
        }
        ours.close();

        MongoCollection<Document> again = serve(IndexedBackend.inFile(file));
        assertThat(again.find())
                .extracting(document -> document.getString("owner"))
                .containsExactlyInAnyOrder("ann", "bill", "cid");
        assertThat(List.of("a", "b", "c"))
                .allSatisfy(
                        id -> assertThat(again.countDocuments(eq("_id", id))).isEqualTo(1));
        assertThatThrownBy(() -> again.insertOne(new Document("_id", "b"))).isInstanceOf(MongoWriteException.class);
    }

    private static void declareIndexes(MongoCollection<Document> documents) {
        documents.createIndex(Indexes.compoundIndex(Indexes.ascending("owner"), Indexes.descending("score")));
        documents.createIndex(Indexes.ascending("tags", "score"));
        documents.createIndex(
                Indexes.ascending("marked", "_id"), new IndexOptions().partialFilterExpression(eq("marked", true)));
        documents.createIndex(Indexes.ascending("nested.part"));
        documents.createIndex(Indexes.ascending("nested.maybe"));
    }

    private Document document() {
        Document document = new Document("_id", id()).append("score", random.nextInt(4));
        if (random.nextBoolean()) {
            document.append("owner", "owner-" + random.nextInt(5));
        }
        if (random.nextBoolean()) {
            document.append("marked", random.nextBoolean());
        }
        if (random.nextBoolean()) {
            document.append(
                    "tags", random.ints(3, 0, 6).mapToObj(tag -> "tag-" + tag).toList());
        }
        Document nested = new Document("part", random.nextInt(3));
        switch (random.nextInt(4)) {
            case 0 -> nested.append("maybe", random.nextInt(2));
            case 1 -> nested.append("maybe", null);
            default -> {}
        }
        return document.append("nested", nested);
    }

    private String id() {
        return "id-" + random.nextInt(IDS);
    }

    private Bson filter() {
        String owner = "owner-" + random.nextInt(5);
        int score = random.nextInt(4);
        return switch (random.nextInt(11)) {
            case 0 -> eq("owner", owner);
            case 1 -> and(eq("owner", owner), gte("score", score));
            case 2 -> in("owner", owner, "owner-0");
            case 3 -> eq("tags", "tag-" + score);
            case 4 -> and(gte("score", score), eq("marked", true));
            case 5 -> or(eq("owner", owner), eq("score", score));
            case 6 -> eq("owner", null);
            case 7 -> eq("nested.part", (long) score);
            case 8 -> exists("nested.maybe");
            case 9 -> eq("nested.maybe", null);
            default -> and(exists("tags"), eq("score", score));
        };
    }

    private static List<Document> found(MongoCollection<Document> documents, Bson filter) {
        return documents.find(filter).sort(Indexes.ascending("_id")).into(new ArrayList<>());
    }

    private static de.bwaldvogel.mongo.bson.Document raw(String id, String owner) {
        return new de.bwaldvogel.mongo.bson.Document("_id", id).append("owner", owner);
    }

    private static de.bwaldvogel.mongo.bson.Document query(String key, Object value) {
        return new de.bwaldvogel.mongo.bson.Document(key, value);
    }

    private MongoCollection<Document> serve(H2Backend backend) {
        MongoClient client = connect(backend);
        open.add(client);
        return client.getDatabase("test").getCollection("documents");
    }

    private MongoClient connect(H2Backend backend) {
        MongoServer server = new MongoServer(backend);
        open.add(server::shutdownNow);
        return MongoClients.create(server.bindAndGetConnectionString());
    }
}
