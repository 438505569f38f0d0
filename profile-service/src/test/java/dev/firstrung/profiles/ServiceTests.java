package dev.firstrung.profiles;

import dev.firstrung.testing.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What tests of the whole service share: one issuer, so that they share the service too. */
@ServiceTest
public abstract class ServiceTests {

    protected static final TestIssuer ISSUER = TestIssuer.SHARED;
    protected static final String ME = "/api/v1/profiles/me";

    @Autowired
    protected WebTestClient http;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("firstrung.security.issuer", ISSUER::issuer);
    }

    /** A client with a token of that account. */
    protected WebTestClient as(String who, String... roles) {
        return http.mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(ISSUER.token(who, roles)))
                .build();
    }
}
