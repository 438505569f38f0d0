package dev.firstrung.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoCommandException;
import dev.firstrung.jobs.JobsApi.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Flux;

/** Every query that the service sends is served by an index, its order included: by explain, or else by the declared indexes. */
class IndexedQueriesIT extends JobsServiceTest {

    private static final Set<String> COLLECTIONS = Set.of("postings", "companies", "unknown_skills");
    private static final Set<String> EQUALITY = Set.of("$in", "$eq");

    @Autowired
    private ReactiveMongoTemplate mongo;

    /** What is asked of a collection. */
    private record Query(String collection, BsonDocument filter, BsonDocument sort) {}

    @Test
    void servesEveryQueryByAnIndex() {
        useEverything();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(queries())
                    .anyMatch(query -> query.filter().containsKey("expiresAt")
                            && query.sort().isEmpty());
            assertThat(queries()).anyMatch(query -> query.filter().containsKey("renamedAt"));
        });
        assertThat(queries()).hasSizeGreaterThan(20).allSatisfy(this::assertServed);
    }

    @Test
    void noticesAQueryWithoutIndex() {
        assertThat(isServed(
                        new Query("postings", BsonDocument.parse("{title: 'x'}"), new BsonDocument()),
                        List.of(new Document("status", 1))))
                .isFalse();
        assertThat(isServed(
                        new Query("postings", BsonDocument.parse("{status: 'x'}"), BsonDocument.parse("{title: 1}")),
                        List.of(new Document("status", 1).append("postedAt", -1))))
                .isFalse();
    }

    private void useEverything() {
        JobsApi ada = as("indexed");
        Answer company = ada.post("/api/v1/companies", "{'name': 'Indexed'}");
        String jobs = company.header("Location") + "/jobs";
        Answer first = ada.put(jobs + "/external/1", "{'title': 'One', 'requiredSkills': ['Python', 'Zorblax']}");
        ada.post(jobs, "{'title': 'Two', 'workMode': 'REMOTE'}");
        Answer patched = ada.patch("/api/v1/jobs/" + first.id(), "*", "{'title': 'One more'}");
        assertThat(patched.status()).isEqualTo(200);
        ada.put(company.header("Location"), company.etag(), "{'name': 'Indexed well'}");
        pages(ada, jobs + "?limit=1");
        pages(ada, "/api/v1/companies?limit=1");
        for (String q : List.of("", "q=one%20js", "q=js")) {
            for (String skill : List.of("", "skill=python", "skill=python&skill=zorblax")) {
                for (String other : List.of(
                        "", "location=us", "workMode=REMOTE", "company=indexed", "location=us&workMode=REMOTE")) {
                    pages(anyone(), "/api/v1/jobs?limit=1&" + String.join("&", q, skill, other));
                }
            }
        }
        ada.delete("/api/v1/jobs/" + first.id());
    }

    private static void pages(JobsApi api, String path) {
        Answer page = api.get(path);
        assertThat(page.status()).isEqualTo(200);
        if (!page.body().path("next").isNull()) {
            assertThat(api.get(path + "&cursor=" + page.body().path("next").stringValue())
                            .status())
                    .isEqualTo(200);
        }
    }

    private List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        for (BsonDocument command : commands.started()) {
            BsonValue collection = command.get(command.getFirstKey());
            if (collection == null
                    || !collection.isString()
                    || !COLLECTIONS.contains(collection.asString().getValue())) {
                continue;
            }
            String name = collection.asString().getValue();
            switch (command.getFirstKey()) {
                case "find" ->
                    queries.add(new Query(
                            name,
                            command.getDocument("filter", new BsonDocument()),
                            command.getDocument("sort", new BsonDocument())));
                case "update", "delete" ->
                    command.getArray(command.getFirstKey() + "s", new BsonArray())
                            .forEach(one -> queries.add(
                                    new Query(name, one.asDocument().getDocument("q"), new BsonDocument())));
                case "count" -> {
                    if (!isOfTheOutbox(command)) {
                        queries.add(new Query(name, command.getDocument("query"), new BsonDocument()));
                    }
                }
                case "aggregate", "distinct", "findAndModify" -> {
                    if (!isOfTheOutbox(command)) {
                        throw new AssertionError("a kind of command this test doesn't know: " + command.toJson());
                    }
                }
                default -> {}
            }
        }
        return queries;
    }

    /** The relay's own queries are its module's to test. */
    private static boolean isOfTheOutbox(BsonDocument command) {
        return command.toJson().contains("publishFailure");
    }

    private void assertServed(Query query) {
        try {
            Document explained = Flux.from(mongo.getMongoDatabase()
                            .flatMapMany(database -> database.runCommand(new Document(
                                            "explain",
                                            new Document("find", query.collection())
                                                    .append("filter", query.filter())
                                                    .append("sort", query.sort()))
                                    .append("verbosity", "queryPlanner"))))
                    .blockFirst(Duration.ofSeconds(20));
            String plan = explained == null ? "" : explained.toJson();
            assertThat(plan).as(query.toString()).doesNotContain("COLLSCAN").doesNotContain("\"SORT\"");
        } catch (MongoCommandException noExplain) {
            assertThat(isServed(query, indexes(query.collection())))
                    .as(query.toString())
                    .isTrue();
        }
    }

    /** As they were declared: the embedded server keeps only unique ones. */
    private List<Document> indexes(String collection) {
        List<Document> keys = new ArrayList<>(List.of(new Document("_id", 1)));
        for (BsonDocument command : commands.started()) {
            if (command.getFirstKey().equals("createIndexes")
                    && command.getString("createIndexes").getValue().equals(collection)) {
                command.getArray("indexes")
                        .forEach(index -> keys.add(Document.parse(
                                index.asDocument().getDocument("key").toJson())));
            }
        }
        return keys;
    }

    /** An index serves fields compared for equality, then the order, or else one range. */
    private static boolean isServed(Query query, List<Document> indexes) {
        Set<String> equal = new HashSet<>();
        Set<String> ranges = new HashSet<>();
        collect(query.filter(), equal, ranges);
        return indexes.stream().anyMatch(index -> isServed(index, equal, ranges, query.sort()));
    }

    private static boolean isServed(Document index, Set<String> equal, Set<String> ranges, BsonDocument sort) {
        List<String> fields = new ArrayList<>(index.keySet());
        int prefix = 0;
        while (prefix < fields.size() && equal.contains(fields.get(prefix))) {
            prefix++;
        }
        List<String> rest = fields.subList(prefix, fields.size());
        if (!sort.isEmpty()) {
            List<String> order = new ArrayList<>(sort.keySet());
            return prefix > 0
                    && rest.size() >= order.size()
                    && rest.subList(0, order.size()).equals(order)
                    && order.stream()
                                    .map(field -> sort.getNumber(field).intValue() * index.get(field, 0))
                                    .distinct()
                                    .count()
                            == 1;
        }
        return prefix > 0 || (!rest.isEmpty() && ranges.contains(rest.getFirst()));
    }

    private static void collect(BsonDocument filter, Set<String> equal, Set<String> ranges) {
        for (Map.Entry<String, BsonValue> entry : filter.entrySet()) {
            BsonValue value = entry.getValue();
            if (entry.getKey().equals("$and")) {
                value.asArray().forEach(part -> collect(part.asDocument(), equal, ranges));
            } else if (!entry.getKey().startsWith("$")) {
                boolean operators = value.isDocument()
                        && !value.asDocument().isEmpty()
                        && value.asDocument().getFirstKey().startsWith("$");
                boolean equality =
                        !operators || value.asDocument().keySet().stream().anyMatch(EQUALITY::contains);
                (equality ? equal : ranges).add(entry.getKey());
            }
        }
    }
}
