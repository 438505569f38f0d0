package dev.firstrung.http;

import dev.firstrung.testing.OnTestcontainers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@OnTestcontainers
class IdempotencyTestcontainersIT extends IdempotencyIT {

    IdempotencyTestcontainersIT(@Autowired WebTestClient http, @Autowired Shelf shelf) {
        super(http, shelf);
    }
}
