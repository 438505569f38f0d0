package dev.firstrung.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@HttpApiTest
class IdempotencyIT {

    private static final String KEY = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String BOOK = "{\"title\": \"x\", \"authors\": [{\"name\": \"Ada\", \"fame\": 3}]}";
    private static final String OTHER_BOOK = "{\"title\": \"y\", \"authors\": [{\"name\": \"Ada\", \"fame\": 3}]}";

    private final WebTestClient http;
    private final Client client;
    private final Shelf shelf;
    private final String key = UUID.randomUUID().toString();

    IdempotencyIT(@Autowired WebTestClient http, @Autowired Shelf shelf) {
        this.http = http;
        this.client = Client.as(http, "ada");
        this.shelf = shelf;
    }

    @Test
    void answersARepeatedRequestAsTheFirstTime() {
        int before = shelf.created();
        var first = answer(client.post("/books", BOOK, KEY, key));
        var second = answer(client.post("/books", BOOK, KEY, key));

        assertThat(shelf.created()).isEqualTo(before + 1);
        assertThat(first.getStatus().value()).isEqualTo(201);
        assertThat(first.getResponseHeaders().containsHeader(REPLAYED)).isFalse();
        assertThat(second.getStatus()).isEqualTo(first.getStatus());
        assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(second.getResponseHeaders().getFirst(REPLAYED)).isEqualTo("true");
        for (String name : new String[] {HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE}) {
            assertThat(second.getResponseHeaders().get(name))
                    .isEqualTo(first.getResponseHeaders().get(name))
                    .hasSize(1);
        }
    }

    @Test
    void takesAQuotedKeyForTheSame() {
        int before = shelf.created();
        client.post("/books", BOOK, KEY, key).expectStatus().isCreated();
        client.post("/books", BOOK, KEY, '"' + key + '"').expectHeader().valueEquals(REPLAYED, "true");
        assertThat(shelf.created()).isEqualTo(before + 1);
    }

    @Test
    void doesEverythingAgainWithoutAKey() {
        int before = shelf.created();
        client.post("/books", BOOK).expectStatus().isCreated();
        client.post("/books", BOOK).expectStatus().isCreated();
        assertThat(shelf.created()).isEqualTo(before + 2);
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherRequest() {
        client.post("/books", BOOK, KEY, key).expectStatus().isCreated();
        problem(client.post("/books", OTHER_BOOK, KEY, key), 422, "idempotency-key-reused");
        problem(client.post("/books?really=true", BOOK, KEY, key), 422, "idempotency-key-reused");
    }

    @Test
    void keepsTheKeysOfAccountsAndPathsApart() {
        client.post("/books", BOOK, KEY, key).expectStatus().isCreated();
        Client.as(http, "bob")
                .post("/books", OTHER_BOOK, KEY, key)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .doesNotExist(REPLAYED);
        client.post("/silent", BOOK, KEY, key)
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .doesNotExist(REPLAYED);
    }

    @Test
    void saysThatTheSameRequestIsBeingWorkedOn() {
        var first = CompletableFuture.supplyAsync(() -> answer(client.post("/slow", "{}", KEY, key)));
        await().atMost(Duration.ofSeconds(30)).until(() -> shelf.slowCalls() == 1);

        var second = client.post("/slow", "{}", KEY, key);
        problem(second, 409, "idempotency-in-flight");
        second.expectHeader().valueEquals(HttpHeaders.RETRY_AFTER, "1");

        shelf.openDoor();
        assertThat(first.join().getResponseBody()).isEqualTo("1");
        var third = answer(client.post("/slow", "{}", KEY, key));
        assertThat(third.getResponseBody()).isEqualTo("1");
        assertThat(shelf.slowCalls()).isEqualTo(1);
    }

    @Test
    void letsAFailedRequestBeTriedAgain() {
        client.post("/flaky", "{}", KEY, key).expectStatus().is5xxServerError();
        client.post("/flaky", "{}", KEY, key)
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist(REPLAYED);
        client.post("/flaky", "{}", KEY, key)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(REPLAYED, "true");
    }

    @Test
    void letsARefusedRequestBeMendedUnderItsKey() {
        client.post("/books", "{\"title\": \"\"}", KEY, key).expectStatus().isBadRequest();
        client.post("/books", BOOK, KEY, key).expectStatus().isCreated();
    }

    @Test
    void repeatsAnswersWithoutABody() {
        int before = shelf.silentCalls();
        client.post("/silent", "{}", KEY, key).expectStatus().isNoContent();
        client.post("/silent", "{}", KEY, key)
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals(REPLAYED, "true")
                .expectBody()
                .isEmpty();
        assertThat(shelf.silentCalls()).isEqualTo(before + 1);
    }

    @Test
    void passesStreamsOnWithoutStoringThem() {
        client.post("/lines", "{}", KEY, key).expectStatus().isOk();
        var again = answer(client.post("/lines", "{}", KEY, key));
        assertThat(again.getResponseBody()).hasLineCount(2);
        assertThat(again.getResponseHeaders().containsHeader(REPLAYED)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "kéy"})
    void refusesWhatIsNoKey(String text) {
        problem(client.post("/books", BOOK, KEY, text), 400, "validation")
                .jsonPath("$.errors[0].field")
                .isEqualTo(KEY);
    }

    @Test
    void refusesAKeyWithABodyTooLargeToCompare() {
        problem(client.post("/books", "x".repeat(1_100_000), KEY, key), 400, "idempotency-unsupported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data;boundary=x", "application/x-ndjson"})
    void refusesAKeyOnUploadsAndStreams(String type) {
        problem(
                http.post()
                        .uri("/books")
                        .headers(headers -> headers.setBearerAuth(client.token()))
                        .header(KEY, key)
                        .contentType(MediaType.parseMediaType(type))
                        .bodyValue("x")
                        .exchange(),
                400,
                "idempotency-unsupported");
    }

    @Test
    void refusesAKeyThatBelongsToNobody() {
        problem(
                http.post().uri("/open/notes").header(KEY, key).bodyValue("x").exchange(),
                400,
                "idempotency-unsupported");
    }

    private static EntityExchangeResult<String> answer(ResponseSpec response) {
        return Objects.requireNonNull(response.expectBody(String.class).returnResult());
    }

    private static WebTestClient.BodyContentSpec problem(ResponseSpec response, int status, String slug) {
        return response.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:firstrung:problem:" + slug);
    }
}
