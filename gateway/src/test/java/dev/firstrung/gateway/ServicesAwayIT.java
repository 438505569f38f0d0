package dev.firstrung.gateway;

import static dev.firstrung.gateway.GatewayIT.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Apart from the others: closing one gateway disposes Reactor Netty's resources, which all in a JVM share. */
class ServicesAwayIT {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/jobs", "/login", "/api/v1/skills"})
    void answers503WithRetryAfterWhenServicesAreAway(String path) throws IOException {
        String nobody = "http://localhost:" + freePort();
        try (Door alone = new Door(
                "firstrung.gateway.services.identity=" + nobody,
                "firstrung.gateway.services.jobs=" + nobody,
                "firstrung.gateway.services.profiles=" + nobody)) {
            HttpResponse<String> response = alone.get(path);

            assertProblem(response, 503, "unavailable");
            assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(response.body()).doesNotContain("Exception", "refused", nobody.substring(7));
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void logsTheCallersTraceWithAFailure(CapturedOutput output) throws IOException {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        try (Door alone = new Door("firstrung.gateway.services.jobs=http://localhost:" + freePort())) {
            alone.get("/api/v1/jobs", "traceparent", "00-" + trace + "-b7ad6b7169203331-01");
        }

        assertThat(output.getOut().lines().filter(line -> line.contains("Service of route jobs is away")))
                .singleElement()
                .asString()
                .contains(trace);
    }

    @Test
    void startsWhileTheIssuerIsDownAndAnswers503UntilItIsThere() throws IOException {
        try (Door early = new Door("firstrung.security.issuer=http://localhost:" + freePort())) {
            assertThat(early.get("/actuator/health").statusCode()).isEqualTo(200);

            HttpResponse<String> response =
                    early.get("/api/v1/matches", "Authorization", "Bearer " + new Issuer().token("x"));

            assertProblem(response, 503, "unavailable");
            assertProblem(early.get("/actuator/prometheus"), 401, "unauthorized");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
