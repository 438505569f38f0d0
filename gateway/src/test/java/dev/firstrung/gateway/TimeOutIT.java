package dev.firstrung.gateway;

import static dev.firstrung.gateway.GatewayIT.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Apart from the others, which must not meet this short time-out on a busy machine. */
class TimeOutIT {

    private final CountDownLatch testsEnd = new CountDownLatch(1);

    @Test
    void answers504WhenAServiceIsSlowButLeavesTheMatchStreamOpen() {
        Issuer issuer = new Issuer();
        try (StubService slow = new StubService("slow");
                Door door = new Door(
                        "firstrung.gateway.services.jobs=" + slow.url(),
                        "firstrung.gateway.services.matches=" + slow.url(),
                        "firstrung.security.issuer=" + slow.url(),
                        "firstrung.security.roles-claim=groups",
                        "spring.cloud.gateway.server.webflux.httpclient.response-timeout=1s")) {
            issuer.serveFrom(slow);
            slow.on("/api/v1/jobs/slow", exchange -> waitFor(30_000));
            slow.on("/api/v1/matches/stream", exchange -> {
                waitFor(2500); // longer than the response time-out
                StubService.send(exchange, "text/event-stream", "data: late\n\n");
            });
            String candidate = "Bearer " + issuer.token(slow.url(), "CANDIDATE");

            HttpResponse<String> stream = door.get("/api/v1/matches/stream", "Authorization", candidate);

            assertThat(stream.statusCode()).isEqualTo(200);
            assertThat(stream.body()).isEqualTo("data: late\n\n");
            assertProblem(door.get("/api/v1/jobs/slow"), 504, "gateway-timeout");
            testsEnd.countDown();
        }
    }

    // A service that is busy: until the time is over, or the test is.
    private boolean waitFor(long millis) {
        try {
            return testsEnd.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
