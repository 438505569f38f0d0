package dev.firstrung.matching.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesMongo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@UsesMongo
class NewestWinsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final MongoClient client;
    private final MongoCollection<Document> collection;
    private final NewestWins newestWins = new NewestWins("sequence");

    NewestWinsIT(TestServers servers) {
        client = MongoClients.create(servers.mongoUri());
        collection = client.getDatabase("newest-wins-" + System.nanoTime()).getCollection("documents");
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static Document document(String id, long sequence) {
        return new Document("_id", id).append("sequence", sequence).append("text", "as of " + sequence);
    }

    private void write(Document... documents) {
        newestWins.write(collection, List.of(documents)).block(SOON);
    }

    private List<Document> all() {
        return Flux.from(collection.find()).collectList().blockOptional(SOON).orElseThrow();
    }

    @Test
    void refusesWhatIsLateAndTakesTheRestOfTheBatch() {
        write(document("a", 5));

        write(document("a", 3), document("b", 1), document("a", 4));

        assertThat(all()).containsExactlyInAnyOrder(document("a", 5), document("b", 1));
    }

    @Test
    void takesTheNewestOfABatchInAnyOrder() {
        write(document("a", 1), document("a", 3), document("a", 2));

        assertThat(all()).containsExactly(document("a", 3));
    }

    @Test
    void keepsTheNewestOfManyWritersAtOnce() {
        var random = new Random(7);
        List<List<Document>> batches = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            List<Document> batch = new ArrayList<>();
            for (String id : List.of("a", "b", "c", "d")) {
                batch.add(document(id, i));
            }
            Collections.shuffle(batch, random);
            batches.add(batch);
        }
        Collections.shuffle(batches, random);

        Mono<Void> together = Flux.fromIterable(batches)
                .flatMap(batch -> newestWins.write(collection, batch), 12)
                .then();
        together.block(SOON);

        assertThat(all())
                .containsExactlyInAnyOrder(document("a", 60), document("b", 60), document("c", 60), document("d", 60));
    }
}
