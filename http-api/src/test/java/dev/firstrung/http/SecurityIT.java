package dev.firstrung.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.firstrung.contracts.AccountKey;
import dev.firstrung.testing.TestIssuer;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@HttpApiTest
class SecurityIT {

    private static final TestIssuer ISSUER = TestIssuer.SHARED;

    private final WebTestClient http;

    SecurityIT(@Autowired WebTestClient http) {
        this.http = http;
    }

    @Test
    void givesControllersTheirCaller() {
        Client.as(http, "ada", "CANDIDATE", "ROLE_operator", "JANITOR")
                .get("/me")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"account\": \"%s\", \"roles\": [\"CANDIDATE\", \"OPERATOR\"]}"
                        .formatted(AccountKey.of(ISSUER.issuer(), "ada")));
    }

    @Test
    void deniesWhatIsNotOpenWithAChallenge() {
        var headers = http.get()
                .uri("/me")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:firstrung:problem:unauthorized")
                .returnResult()
                .getResponseHeaders();
        assertThat(headers.getFirst(HttpHeaders.WWW_AUTHENTICATE)).isEqualTo("Bearer realm=\"firstrung\"");
    }

    @Test
    void tellsUnknownPathsOnlyToThoseWithAToken() {
        http.get().uri("/nowhere").exchange().expectStatus().isUnauthorized();
        Client.as(http, "ada").get("/nowhere").expectStatus().isNotFound();
    }

    @Test
    void refusesTokensOfAnotherIssuer() {
        refuses(claims -> claims.issuer("http://localhost:1"));
    }

    @Test
    void refusesTokensForAnotherAudience() {
        refuses(claims -> claims.audience("someone-else"));
        refuses(claims -> claims.audience((String) null));
    }

    @Test
    void refusesExpiredTokens() {
        refuses(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))));
    }

    @Test
    void refusesTokensWithoutASubject() {
        refuses(claims -> claims.subject(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a.b.c"})
    void refusesWhatIsNoToken(String token) {
        refuses(token);
    }

    @Test
    void refusesTokensOfAnotherKeyAlsoOnOpenPaths() {
        try (var stranger = new TestIssuer()) {
            String forged = stranger.token("ada", claims -> claims.issuer(ISSUER.issuer()));
            refuses(forged);
            new Client(http, forged).get("/open/me").expectStatus().isUnauthorized();
        }
    }

    @Test
    void checksRolesOnMethods() {
        Client.as(http, "ada", "CANDIDATE")
                .get("/candidates-only")
                .expectStatus()
                .isOk();
        Client.as(http, "bob", "EMPLOYER")
                .get("/candidates-only")
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"firstrung\", error=\"insufficient_scope\"")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:firstrung:problem:forbidden");
    }

    @Test
    void letsControllersRequireARole() {
        Client.as(http, "ada", "EMPLOYER").get("/employers-only").expectStatus().isOk();
        Client.as(http, "ada", "CANDIDATE")
                .get("/employers-only")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void takesCallersWithAndWithoutATokenOnOpenPaths() {
        http.get().uri("/open/me").exchange().expectBody(String.class).isEqualTo("nobody");
        Client.as(http, "ada")
                .get("/open/me")
                .expectBody(String.class)
                .isEqualTo(AccountKey.of(ISSUER.issuer(), "ada").value());
    }

    @Test
    void opensAPathForTheNamedMethodOnly() {
        http.get().uri("/books").exchange().expectStatus().isOk();
        http.post().uri("/books").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void wantsATokenWhereAnOpenPathNeedsACaller() {
        http.get()
                .uri("/open/closed")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .exists(HttpHeaders.WWW_AUTHENTICATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/info",
                "/actuator/prometheus",
                "/v3/api-docs"
            })
    void opensWhatOperatorsNeed(String path) {
        http.get().uri(path).exchange().expectStatus().isOk();
    }

    private void refuses(Consumer<JWTClaimsSet.Builder> change) {
        refuses(ISSUER.token("ada", change));
    }

    private void refuses(String token) {
        new Client(http, token)
                .get("/me")
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"firstrung\", error=\"invalid_token\"")
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("The access token is expired, malformed or meant for someone else")
                .jsonPath("$.length()")
                .isEqualTo(5);
    }
}
