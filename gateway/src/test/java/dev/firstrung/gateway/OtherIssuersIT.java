package dev.firstrung.gateway;

import static dev.firstrung.gateway.GatewayIT.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Apart from the others: closing one gateway disposes Reactor Netty's resources, which all in a JVM share. */
class OtherIssuersIT {

    private final Issuer issuer = new Issuer();

    @Test
    void answers503WhenTheIssuerAcceptsTheCallAndSaysNothing() {
        var testEnds = new CountDownLatch(1);
        try (StubService silent = new StubService("silent");
                Door door = new Door("firstrung.security.issuer=" + silent.url())) {
            silent.on("/.well-known/openid-configuration", exchange -> awaitEnd(testEnds));

            assertProblem(
                    door.get("/api/v1/matches", "Authorization", "Bearer " + issuer.token(silent.url())),
                    503,
                    "unavailable");
            testEnds.countDown();
        }
    }

    @Test
    void takesAnyAudienceWhenNoneIsConfigured() {
        try (StubService service = new StubService("service");
                Door door = new Door(
                        "firstrung.gateway.services.matches=" + service.url(),
                        "firstrung.security.issuer=" + service.url(),
                        "firstrung.security.audience=",
                        "firstrung.security.roles-claim=groups")) {
            issuer.serveFrom(service);

            var answer =
                    door.get("/api/v1/matches", "Authorization", "Bearer " + issuer.token(service.url(), "CANDIDATE"));

            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    private static void awaitEnd(CountDownLatch testEnds) {
        try {
            testEnds.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
