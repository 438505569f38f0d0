package dev.firstrung.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

@HttpApiTest
class PreconditionsIT {

    private final WebTestClient http;
    private final Client client;

    PreconditionsIT(@Autowired WebTestClient http) {
        this.http = http;
        this.client = Client.as(http, "ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v7\"", "*", "\"v6\", \"v7\""})
    void letsThroughWhoSawTheStoredVersion(String tag) {
        client.put("/books/1", HttpHeaders.IF_MATCH, tag).expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v6\"", "W/\"v7\"", "\"v77\""})
    void refusesWhoSawAnotherVersion(String tag) {
        client.put("/books/1", HttpHeaders.IF_MATCH, tag)
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:firstrung:problem:stale");
    }

    @Test
    void wantsToKnowWhatWasSeen() {
        client.put("/books/1")
                .expectStatus()
                .isEqualTo(428)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:firstrung:problem:precondition-required");
    }

    @Test
    void refusesATagWithoutQuotes() {
        client.put("/books/1", HttpHeaders.IF_MATCH, "v7")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("If-Match");
    }

    @Test
    void sendsNothingAgainThatTheCallerHas() {
        client.get("/books/1").expectStatus().isOk().expectHeader().valueEquals(HttpHeaders.ETAG, "\"v7\"");
        http.get()
                .uri("/books/1")
                .headers(headers -> headers.setBearerAuth(client.token()))
                .header(HttpHeaders.IF_NONE_MATCH, "\"v7\"")
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
    }
}
