package dev.firstrung.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** The server of these tests takes indexes that should delete what is over, and deletes nothing. */
class ForgettingIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path secrets;

    @Test
    void whatIsOverIsForgottenAndTheRestIsKept() {
        try (Stack stack = new Stack(secrets, "firstrung.identity.forget-interval=100ms")) {
            var mongo = stack.bean(MongoTemplate.class);
            Browser browser = new Browser(stack);
            signUp(browser, "forgotten@example.com");
            browser.signIn("nobody@example.com", "a wrong password");
            browser.token("forgotten@example.com", "a quiet red bicycle");
            age(mongo, "loginFailures", "until");
            age(mongo, "authorizations", "expiresAt");
            awaitDocuments(mongo, "loginFailures", 0);
            awaitDocuments(mongo, "authorizations", 0);

            new Browser(stack).signIn("nobody@example.com", "a wrong password");
            new Browser(stack).token("forgotten@example.com", "a quiet red bicycle");
            mongo.insert(new Document("_id", "old").append("until", Instant.EPOCH), "loginFailures");
            mongo.insert(new Document("_id", "old").append("expiresAt", Instant.EPOCH), "authorizations");
            awaitDocuments(mongo, "loginFailures", 1);
            awaitDocuments(mongo, "authorizations", 1);
            assertThat(List.of("loginFailures", "authorizations"))
                    .allSatisfy(name -> assertThat(mongo.findAll(Document.class, name))
                            .noneMatch(document -> "old".equals(document.get("_id"))));
        }
    }

    private static void signUp(Browser browser, String email) {
        browser.json(
                "POST",
                "/api/v1/accounts",
                "{\"email\":\"%s\",\"password\":\"a quiet red bicycle\",\"role\":\"CANDIDATE\"}".formatted(email));
    }

    private static void age(MongoTemplate mongo, String collection, String field) {
        var all = query(new Criteria());
        assertThat(mongo.updateMulti(all, Update.update(field, Instant.EPOCH), collection)
                        .getMatchedCount())
                .isEqualTo(1);
    }

    private static void awaitDocuments(MongoTemplate mongo, String collection, int expected) {
        Awaitility.await(collection)
                .atMost(SOON)
                .untilAsserted(() ->
                        assertThat(mongo.findAll(Document.class, collection)).hasSize(expected));
    }
}
