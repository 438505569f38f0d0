package dev.firstrung.http;

import dev.firstrung.testing.TestIssuer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webflux.test.autoconfigure.WebFluxTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Also shows that slice tests of services have problems and tokens, and that an issuer such as Keycloak will do. */
@WebFluxTest(
        controllers = Shelf.class,
        properties = {"firstrung.security.audience=", "firstrung.security.roles-claim=realm_access.roles"})
@AutoConfigureWebTestClient(timeout = "PT60S")
class IssuerAwayTest {

    private static final TestIssuer ISSUER = new TestIssuer();

    private final WebTestClient http;

    IssuerAwayTest(@Autowired WebTestClient http) {
        this.http = http;
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        ISSUER.goAway();
        properties.add("firstrung.security.issuer", ISSUER::issuer);
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void startsWithoutTheIssuerAndWorksOnceItIsThere() {
        var client = new Client(
                http,
                ISSUER.token(
                        "ada",
                        claims -> claims.audience("account")
                                .claim("realm_access", Map.of("roles", List.of("CANDIDATE", "offline_access")))));

        client.get("/candidates-only")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:firstrung:problem:unavailable");

        ISSUER.comeBack();
        client.get("/candidates-only").expectStatus().isOk();

        ISSUER.goAway();
        client.get("/candidates-only").expectStatus().isOk();
    }
}
