package dev.firstrung.identity;

import static dev.firstrung.identity.Browser.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstrung.identity.secret.SecretBox;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RestartIT {

    private static final String ACCOUNT =
            "{\"email\":\"stays@example.com\",\"password\":\"a quiet red bicycle\",\"role\":\"EMPLOYER\"}";

    @TempDir
    Path secrets;

    @Test
    void keysAccountsAuthorizationsAndClientsSurviveARestart() {
        try (Stack stack = new Stack(secrets)) {
            Browser before = new Browser(stack);
            before.json("POST", "/api/v1/accounts", ACCOUNT);
            String bearer = "Bearer " + before.token("stays@example.com", "a quiet red bicycle");
            JsonNode program =
                    read(before.json("POST", "/api/v1/clients", "{\"name\":\"feed\"}", "Authorization", bearer));
            String keys = before.get("/oauth2/jwks").body();
            String pendingCode = new Browser(stack).authorizationCode("stays@example.com", "a quiet red bicycle");

            stack.restart();

            Browser after = new Browser(stack);
            assertThat(after.get("/oauth2/jwks").body()).isEqualTo(keys);
            assertThat(after.get("/api/v1/accounts/me", "Authorization", bearer).statusCode())
                    .isEqualTo(200);
            assertThat(after.redeem(pendingCode, Browser.VERIFIER).statusCode()).isEqualTo(200);
            assertThat(after.clientCredentials(
                                    program.get("clientId").asString(),
                                    program.get("clientSecret").asString())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(after.token("stays@example.com", "a quiet red bicycle")).isNotBlank();
        }
    }

    @Test
    void refusesToStartWithAnotherSecretInsteadOfReplacingTheKey() throws IOException {
        try (Stack stack = new Stack(secrets)) {
            Files.writeString(secrets.resolve("identity-key-secret"), "another secret than that of the first start");

            assertThatThrownBy(stack::restart)
                    .hasRootCauseInstanceOf(javax.crypto.AEADBadTagException.class)
                    .hasStackTraceContaining(SecretBox.WrongSecret.class.getName());
        }
    }

    @Test
    void readinessFallsWhenMongoIsAway() {
        try (Stack stack = new Stack(secrets)) {
            Browser browser = new Browser(stack);
            stack.stopMongo();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(
                                    browser.get("/actuator/health/readiness").statusCode())
                            .isEqualTo(503));
            assertThat(browser.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void answers503WithRetryAfterWhileMongoIsAway() {
        try (Stack stack = new Stack(secrets)) {
            Browser browser = new Browser(stack);
            stack.stopMongo();

            HttpResponse<String> answer = browser.json("POST", "/api/v1/accounts", ACCOUNT);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(read(answer).get("type").asString()).isEqualTo("urn:firstrung:problem:unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body()).doesNotContain("Exception", "Timed out");
        }
    }
}
