package dev.firstrung.http.observability;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import dev.firstrung.http.HttpApiTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.test.web.reactive.server.WebTestClient;

@HttpApiTest
class ObservabilityIT {

    private final WebTestClient http;

    ObservabilityIT(@Autowired WebTestClient http) {
        this.http = http;
    }

    @Test
    void countsTheDatabaseToReadinessButNotToLiveness() {
        get("/actuator/health/readiness")
                .jsonPath("$.components.mongo.status")
                .isEqualTo("UP")
                .jsonPath("$.components.readinessState.status")
                .isEqualTo("UP");
        get("/actuator/health/liveness").jsonPath("$.components.mongo").doesNotExist();
    }

    @Test
    void isDownWhenTheDatabaseIs() {
        try (var nobody = MongoClients.create("mongodb://localhost:1/?serverSelectionTimeoutMS=200")) {
            var health = new MongoPing(nobody).health().map(Health::getStatus);
            assertThat(health.block(Duration.ofSeconds(30))).isEqualTo(Status.DOWN);
        }
    }

    @Test
    void measuresRequests() {
        get("/books");
        http.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .value(text -> assertThat(text)
                        .containsPattern(
                                "http_server_requests_seconds_bucket\\{application=\"shelf\".*uri=\"/books\""));
    }

    @Test
    void hidesOtherEndpoints() {
        http.get().uri("/actuator/env").exchange().expectStatus().isUnauthorized();
    }

    private WebTestClient.BodyContentSpec get(String uri) {
        return http.get().uri(uri).exchange().expectStatus().isOk().expectBody();
    }
}
