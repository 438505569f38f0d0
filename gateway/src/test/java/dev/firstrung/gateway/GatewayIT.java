package dev.firstrung.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GatewayIT {

    private static final String TRACEPARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private static final int MEBIBYTE = 1024 * 1024;

    private static final Issuer issuer = new Issuer();
    private static final StubService identity = new StubService("identity");
    private static final StubService profiles = new StubService("profiles");
    private static final StubService jobs = new StubService("jobs");
    private static final StubService matches = new StubService("matches");
    private static Door door;
    private static String candidate;

    @BeforeAll
    static void start() {
        issuer.serveFrom(identity);
        candidate = "Bearer " + issuer.token(identity.url(), "CANDIDATE");
        door = new Door(
                "firstrung.gateway.services.identity=" + identity.url(),
                "firstrung.gateway.services.profiles=" + profiles.url(),
                "firstrung.gateway.services.jobs=" + jobs.url(),
                "firstrung.gateway.services.matches=" + matches.url(),
                "firstrung.gateway.cors.allowed-origins=https://app.example",
                "firstrung.security.issuer=" + identity.url(),
                "firstrung.security.roles-claim=groups",
                "spring.cloud.gateway.server.webflux.httpclient.response-timeout=60s",
                "management.server.port=0");
    }

    @AfterAll
    static void stop() {
        door.close();
        identity.close();
        profiles.close();
        jobs.close();
        matches.close();
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /api/v1/accounts,                        identity",
        "GET,    /api/v1/accounts/me,                     identity",
        "POST,   /api/v1/clients,                         identity",
        "DELETE, /api/v1/clients/abc,                     identity",
        "GET,    /.well-known/oauth-authorization-server, identity",
        "GET,    /oauth2/jwks,                            identity",
        "POST,   /oauth2/token,                           identity",
        "GET,    /connect/logout,                         identity",
        "GET,    /login,                                  identity",
        "POST,   /login,                                  identity",
        "GET,    /login/style.css,                        identity",
        "GET,    /logout,                                 identity",
        "GET,    /userinfo,                               identity",
        "PUT,    /api/v1/profiles/me,                     profiles",
        "POST,   /api/v1/profiles/me/resume,              profiles",
        "GET,    /api/v1/profiles/me/export,              profiles",
        "GET,    /api/v1/skills,                          profiles",
        "POST,   /api/v1/companies,                       jobs",
        "GET,    /api/v1/companies/c1,                    jobs",
        "POST,   /api/v1/companies/c1/jobs,               jobs",
        "PUT,    /api/v1/companies/c1/jobs/external/e1,   jobs",
        "POST,   /api/v1/companies/c1/jobs/import,        jobs",
        "GET,    /api/v1/jobs,                            jobs",
        "PATCH,  /api/v1/jobs/j1,                         jobs",
        "GET,    /api/v1/jobs/j1/candidates,              matches",
        "GET,    /api/v1/matches,                         matches",
        "GET,    /api/v1/matches/j1,                      matches",
        "GET,    /api/v1/matches/stream,                  matches",
        "POST,   /api/v1/matches/what-if,                 matches",
    })
    void leadsEachPathToItsService(String method, String path, String service) {
        HttpResponse<String> response =
                door.send(method, path, BodyPublishers.ofString("{}"), "Authorization", candidate);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({
        // role, what erasing answers, what closing answers, whether the profile is erased, whether the account is
        // closed
        "CANDIDATE, 204, 200, true,  true",
        "CANDIDATE, 404, 200, true,  true",
        "CANDIDATE, 403, 503, true,  false",
        "CANDIDATE, 500, 503, true,  false",
        "EMPLOYER,  204, 200, false, true",
    })
    void erasesACandidatesProfileBeforeTheAccountIsClosed(
            String role, int erasing, int closing, boolean erased, boolean closed) {
        AtomicInteger closings = new AtomicInteger();
        identity.on("/api/v1/accounts/me", exchange -> {
            if ("DELETE".equals(exchange.getRequestMethod())) {
                closings.incrementAndGet();
            }
            StubService.send(exchange, "application/json", "{\"id\": \"a1\", \"role\": \"" + role + "\"}");
        });
        profiles.on("/api/v1/profiles/me", exchange -> exchange.sendResponseHeaders(erasing, -1));
        int before = profiles.callCount();
        try {
            HttpResponse<String> response =
                    door.send("DELETE", "/api/v1/accounts/me", BodyPublishers.noBody(), "Authorization", candidate);

            assertThat(response.statusCode()).isEqualTo(closing);
            assertThat(profiles.callCount() > before).isEqualTo(erased);
            assertThat(closings).hasValue(closed ? 1 : 0);
            if (erased) {
                assertThat(profiles.lastCall().method()).isEqualTo("DELETE");
                assertThat(profiles.lastCall().header("Authorization")).isEqualTo(candidate);
            }
        } finally {
            identity.on("/api/v1/accounts/me", exchange -> StubService.send(exchange, "text/plain", "identity"));
            profiles.on("/api/v1/profiles/me", exchange -> StubService.send(exchange, "text/plain", "profiles"));
        }
    }

    @Test
    void erasesNothingForATokenWithoutAnAccountHere() {
        identity.on("/api/v1/accounts/me", exchange -> exchange.sendResponseHeaders(401, -1));
        int before = profiles.callCount();
        try {
            HttpResponse<String> response =
                    door.send("DELETE", "/api/v1/accounts/me", BodyPublishers.noBody(), "Authorization", candidate);

            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(profiles.callCount()).isEqualTo(before);
        } finally {
            identity.on("/api/v1/accounts/me", exchange -> StubService.send(exchange, "text/plain", "identity"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/accounts",
        "GET, /api/v1/skills?q=ja",
        "GET, /api/v1/jobs",
        "GET, /api/v1/jobs/j1",
        "GET, /api/v1/companies/c1",
        "GET, /.well-known/openid-configuration",
        "POST, /oauth2/token",
        "GET, /login",
        "GET, /",
        "GET, /assets/style.css",
        "GET, /docs",
        "GET, /docs/start.js",
        "GET, /webjars/swagger-ui/swagger-ui-bundle.js",
    })
    void letsAnyoneReachWhatIsOpen(String method, String path) {
        var body = method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("");
        assertThat(door.send(method, path, body).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/accounts",
        "GET, /api/v1/accounts/me",
        "POST, /api/v1/clients",
        "GET, /api/v1/profiles/me",
        "POST, /api/v1/jobs",
        "PUT, /api/v1/jobs/j1",
        "GET, /api/v1/jobs/j1/candidates",
        "POST, /api/v1/companies",
        "PUT, /api/v1/companies/c1",
        "GET, /api/v1/companies/c1/jobs",
        "GET, /api/v1/matches",
        "GET, /api/v1/matches/stream",
        "GET, /api/v2/anything",
        "GET, /v3/api-docs",
        "GET, /actuator/env",
        "GET, /actuator/prometheus",
        "GET, /application.yml",
    })
    void deniesEverythingElseToStrangers(String method, String path) {
        HttpResponse<String> response = door.send(method, path, BodyPublishers.ofString(""));

        assertProblem(response, 401, "unauthorized");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void refusesTokensThatAreForgedForeignOrExpired() {
        Instant later = Instant.now().plusSeconds(600);
        String url = identity.url();
        String[] bad = {
            new Issuer().token(url, "CANDIDATE"),
            issuer.token("https://other.example", "CANDIDATE"),
            issuer.token(url, "another-audience", later, "CANDIDATE"),
            issuer.token(url, "firstrung", Instant.now().minusSeconds(600), "CANDIDATE"),
            "not.a.token",
        };
        for (String token : bad) {
            HttpResponse<String> response = door.get("/api/v1/matches", "Authorization", "Bearer " + token);

            assertProblem(response, 401, "unauthorized");
            assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        }
    }

    @Test
    void forbidsATokenWithoutAKnownRole() {
        String visitor = "Bearer " + issuer.token(identity.url(), "VISITOR");

        HttpResponse<String> response = door.get("/api/v1/matches", "Authorization", visitor);

        assertProblem(response, 403, "forbidden");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"insufficient_scope\"");
    }

    @Test
    void handsTheCallersTraceOnToTheService() {
        door.get("/api/v1/jobs", "traceparent", TRACEPARENT);

        String received = jobs.lastCall().header("Traceparent");
        assertThat(received).startsWith("00-0af7651916cd43dd8448eb211c80319c-").isNotEqualTo(TRACEPARENT);
    }

    @Test
    void startsATraceWhereThereIsNone() {
        door.get("/api/v1/jobs");

        assertThat(jobs.lastCall().header("Traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]");
    }

    @Test
    void tellsServicesThePublicAddressAndBelievesNoCallersForgery() {
        door.get("/login", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https", "Forwarded", "host=evil");

        StubService.Call call = identity.lastCall();
        assertThat("http://" + call.header("X-forwarded-host")).isEqualTo(door.url());
        assertThat(call.header("X-forwarded-proto")).isEqualTo("http");
        assertThat(call.header("X-forwarded-for")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(call.header("Forwarded")).isEmpty();
    }

    @Test
    void setsSecurityHeaders() {
        var headers = door.get("/api/v1/jobs").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                        .doesNotContain("unsafe-eval"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .as("plain http")
                .isEmpty();
    }

    @Test
    void keepsTheStricterPolicyOfASignInPage() {
        identity.on("/login/page", exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'");
            StubService.send(exchange, "text/html", "<p>");
        });

        assertThat(door.get("/login/page").headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'");
    }

    @Test
    void letsOnlyConfiguredOriginsIn() {
        var known = door.get("/api/v1/jobs", "Origin", "https://app.example");
        assertThat(known.headers().allValues("Access-Control-Allow-Origin")).containsExactly("https://app.example");
        assertThat(door.get("/api/v1/jobs", "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        HttpResponse<String> preflight = door.send(
                "OPTIONS",
                "/api/v1/profiles/me",
                BodyPublishers.noBody(),
                "Origin",
                "https://app.example",
                "Access-Control-Request-Method",
                "PUT",
                "Access-Control-Request-Headers",
                "authorization,if-match");
        assertThat(preflight.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,  /api/v1/profiles/me,              1",
        "POST, /api/v1/profiles/me/resume,       5",
        "POST, /api/v1/companies/c1/jobs/import, 64",
    })
    void takesBodiesUpToTheLimitOfThePathAndNoLarger(String method, String path, int mebibytes) {
        byte[] allowed = new byte[mebibytes * MEBIBYTE];
        byte[] tooLarge = new byte[mebibytes * MEBIBYTE + 1];

        var accepted = door.send(method, path, BodyPublishers.ofByteArray(allowed), "Authorization", candidate);
        assertThat(accepted.statusCode()).isEqualTo(200);

        var refused = door.send(method, path, BodyPublishers.ofByteArray(tooLarge), "Authorization", candidate);
        assertProblem(refused, 413, "content-too-large");
        assertThat(refused.body()).contains("at most " + mebibytes + " MB");
    }

    @Test
    void countsBodiesThatDeclareNoLength() {
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MEBIBYTE + 1]));

        HttpResponse<String> response = door.send("PUT", "/api/v1/profiles/me", chunked, "Authorization", candidate);

        assertProblem(response, 413, "content-too-large");
    }

    @Test
    void passesAServicesOwnProblemsThrough() {
        jobs.on("/api/v1/jobs/gone", exchange -> {
            byte[] body = "{\"type\":\"urn:firstrung:problem:posting-not-found\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(404, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });

        HttpResponse<String> response = door.get("/api/v1/jobs/gone");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("posting-not-found");
    }

    @Test
    void showsMetricsOnTheManagementPortOnly() {
        URI metrics = URI.create("http://localhost:" + door.property("local.management.port") + "/actuator/prometheus");

        HttpResponse<String> response = door.exchange(metrics, "GET", BodyPublishers.noBody());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("jvm_memory_used_bytes");
    }

    static void assertProblem(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = new JsonMapper().readTree(response.body());
        assertThat(problem.get("type").asString()).isEqualTo("urn:firstrung:problem:" + slug);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("instance").asString()).isEqualTo(response.uri().getRawPath());
    }
}
