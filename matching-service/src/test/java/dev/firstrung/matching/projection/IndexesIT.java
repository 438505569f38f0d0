package dev.firstrung.matching.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesMongo;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Each query has its index. The queries: a candidate's list and a job's list, both with equality, then the sort; erasing a
 * candidate, by the first field of their list's index; everything else by {@code _id}; the sweep of marks.
 */
@UsesMongo
class IndexesIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final MongoClient client;
    private final ReactiveMongoTemplate mongo;
    private final Database database;

    IndexesIT(TestServers servers) {
        client = MongoClients.create(servers.mongoUri());
        mongo = new ReactiveMongoTemplate(client, "indexes-" + System.nanoTime());
        database = new Database(mongo);
    }

    @BeforeEach
    void prepare() {
        database.prepare().block(SOON);
        database.prepare().block(SOON); // starting again changes nothing
    }

    @AfterEach
    void close() {
        client.close();
    }

    private List<Document> keys(String collection) {
        return mongo.getCollection(collection)
                .flatMapMany(c -> c.listIndexes())
                .map(index -> Objects.requireNonNull(index.get("key", Document.class)))
                .collectList()
                .blockOptional(SOON)
                .orElseThrow();
    }

    @Test
    void theListsAreReadInIndexOrder() {
        assertThat(keys(Database.MATCHES))
                .contains(
                        new Document("candidateId", 1).append("score", -1).append("jobId", 1),
                        new Document("jobId", 1)
                                .append("visible", 1)
                                .append("score", -1)
                                .append("candidateId", 1));
    }

    @Test
    void marksAreFoundByTheirAge() {
        for (String collection : List.of(Database.MATCHES, Database.CANDIDATE_INPUTS, Database.COMPANIES)) {
            assertThat(keys(collection)).contains(new Document(Database.GONE_AT, 1));
        }
    }

    @Test
    void theSweepTakesOldMarksOnly() {
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        var old = new Document("_id", "old").append("sequence", 1L).append(Database.GONE_AT, at(now, 8));
        var young = new Document("_id", "young").append("sequence", 2L).append(Database.GONE_AT, at(now, 6));
        var kept = new Document("_id", "kept").append("sequence", 3L);
        mongo.getCollection(Database.MATCHES)
                .flatMap(c -> Mono.from(c.insertMany(List.of(old, young, kept))))
                .block(SOON);

        database.sweep(now).block(SOON);

        assertThat(mongo.getCollection(Database.MATCHES)
                        .flatMapMany(c -> Flux.from(c.find()))
                        .map(document -> document.getString("_id"))
                        .collectList()
                        .block(SOON))
                .containsExactlyInAnyOrder("young", "kept");
    }

    private static Date at(Instant now, int daysAgo) {
        return Date.from(now.minus(Duration.ofDays(daysAgo)));
    }
}
