package dev.firstrung.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.http.MediaType;
import reactor.core.publisher.Flux;

/** Listens to what the service asks MongoDB during a profile's life: each query must have a declared index to go by. */
class QueryIndexesIT extends ServiceTests {

    private static final Set<Query> QUERIES = ConcurrentHashMap.newKeySet();

    @Autowired
    private ReactiveMongoOperations mongo;

    @Test
    void everyQueryHasAnIndex() {
        var client = as("indexed", "CANDIDATE");
        for (String ifMatch : List.of("", "*")) {
            client.put()
                    .uri(ME)
                    .headers(headers -> headers.set(ifMatch.isEmpty() ? "X-None" : "If-Match", ifMatch))
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue("{\"skills\": [{\"skill\": \"Loom Whispering\"}]}")
                    .exchange()
                    .expectStatus()
                    .is2xxSuccessful();
        }
        client.delete().uri(ME).exchange().expectStatus().isNoContent();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> QUERIES.stream()
                        .anyMatch(query -> query.command().equals("delete")
                                && query.collection().equals("profiles")));

        assertThat(QUERIES).extracting(Query::collection).contains("profiles", "unknown_skills");
        assertThat(QUERIES)
                .allSatisfy(query -> assertThat(isServed(query.filter(), indexes(query.collection())))
                        .as(query.toString())
                        .isTrue());
    }

    @Test
    void noticesAQueryWithoutOne() {
        assertThat(isServed(BsonDocument.parse("{\"profile.displayName\": 1}"), indexes("profiles")))
                .isFalse();
        assertThat(isServed(BsonDocument.parse("{\"$or\": [{\"_id\": 1}, {\"version\": 1}]}"), indexes("profiles")))
                .isFalse();
    }

    private List<Document> indexes(String collection) {
        return Flux.from(mongo.getCollection(collection).flatMapMany(found -> found.listIndexes()))
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    /** An index serves a filter that has its first field, or parts of an "or" that are all served. */
    private static boolean isServed(BsonDocument filter, List<Document> indexes) {
        return filter.entrySet().stream().anyMatch(condition -> switch (condition.getKey()) {
            case "$or" -> parts(condition.getValue()).allMatch(part -> isServed(part, indexes));
            case "$and" -> parts(condition.getValue()).anyMatch(part -> isServed(part, indexes));
            default ->
                indexes.stream()
                        .map(index -> index.get("key", Document.class)
                                .keySet()
                                .iterator()
                                .next())
                        .anyMatch(condition.getKey()::equals);
        });
    }

    private static Stream<BsonDocument> parts(BsonValue list) {
        return list.asArray().stream().map(BsonValue::asDocument);
    }

    record Query(String command, String collection, BsonDocument filter) {

        static Stream<Query> of(CommandStartedEvent event) {
            String name = event.getCommandName();
            BsonDocument command = event.getCommand();
            return switch (name) {
                case "find" ->
                    Stream.of(new Query(name, text(command, name), command.getDocument("filter", new BsonDocument())));
                case "findAndModify", "count" ->
                    Stream.of(new Query(name, text(command, name), command.getDocument("query", new BsonDocument())));
                case "update" ->
                    command.getArray("updates").stream()
                            .map(update -> new Query(
                                    name,
                                    text(command, name),
                                    update.asDocument().getDocument("q")));
                case "delete" ->
                    command.getArray("deletes").stream()
                            .map(delete -> new Query(
                                    name,
                                    text(command, name),
                                    delete.asDocument().getDocument("q")));
                case "aggregate" ->
                    command.getArray("pipeline").stream()
                            .limit(1)
                            .map(stage -> new Query(
                                    name,
                                    text(command, name),
                                    stage.asDocument().getDocument("$match", new BsonDocument())));
                default -> Stream.empty();
            };
        }

        /** A copy, as the driver uses the buffer again. */
        Query kept() {
            return new Query(command, collection, BsonDocument.parse(filter.toJson()));
        }

        private static String text(BsonDocument command, String field) {
            return command.getString(field).getValue();
        }
    }

    @TestConfiguration
    static class Listening {
        @Bean
        MongoClientSettingsBuilderCustomizer listening() {
            return settings -> settings.addCommandListener(new CommandListener() {
                @Override
                public void commandStarted(CommandStartedEvent event) {
                    Query.of(event).map(Query::kept).forEach(QUERIES::add);
                }
            });
        }
    }
}
