package dev.firstrung.http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

@HttpApiTest
class SecurityTest {

    private static final TestIssuer ISSUER = new TestIssuer();

    @Autowired
    private WebTestClient http;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("firstrung.security.issuer", ISSUER::issuer);
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void givesControllersTheirCaller() {
        get("/me", ISSUER.token("ada", "CANDIDATE", "ROLE_operator", "JANITOR"))
                .isOk()
                .expectBody()
                .json("{\"account\": \"%s\", \"roles\": [\"CANDIDATE\", \"OPERATOR\"]}"
                        .formatted(ISSUER.account("ada")));
    }

    private StatusAssertions get(String path, String token) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus();
    }
}
