package dev.firstrung.http.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.http.HttpApiTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

@HttpApiTest
class HangUpIT {

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final IdempotencyFilter filter;
    private final String key = UUID.randomUUID().toString();

    HangUpIT(@Autowired IdempotencyFilter filter) {
        this.filter = filter;
    }

    @Test
    void storesTheAnswerOfACallerWhoHungUp() {
        var started = Sinks.<Boolean>one();
        var work = Sinks.<Boolean>one();
        var stored = Sinks.<Boolean>one();
        WebFilterChain slow = exchange -> {
            started.tryEmitValue(true);
            return work.asMono()
                    .then(Mono.defer(() -> {
                        exchange.getResponse().setStatusCode(HttpStatus.CREATED);
                        return exchange.getResponse().setComplete();
                    }))
                    .doOnTerminate(() -> stored.tryEmitValue(true));
        };

        StepVerifier.create(call(MockServerWebExchange.from(request()), slow))
                .then(() -> started.asMono().block(DEADLINE))
                .thenCancel()
                .verify(DEADLINE);
        work.tryEmitValue(true);
        stored.asMono().block(DEADLINE);

        var again = MockServerWebExchange.from(request());
        call(again, unexpected -> Mono.error(new AssertionError("done twice"))).block(DEADLINE);
        assertThat(again.getResponse().getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(again.getResponse().getHeaders().getFirst("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    private MockServerHttpRequest request() {
        return MockServerHttpRequest.post("/things")
                .header("Idempotency-Key", key)
                .body("{}");
    }

    private Mono<Void> call(MockServerWebExchange exchange, WebFilterChain chain) {
        var token = Jwt.withTokenValue("t").header("alg", "none").subject("ada").build();
        return filter.filter(exchange, chain)
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(new JwtAuthenticationToken(token)));
    }
}
