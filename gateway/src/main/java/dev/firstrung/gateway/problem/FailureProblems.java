package dev.firstrung.gateway.problem;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Turns whatever failed on the way into a problem that tells a caller what to do and nothing about our insides. */
@Component
@Order(-2) // before Boot's handler, which is at -1
final class FailureProblems implements ErrorWebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(FailureProblems.class);
    private static final ContextSnapshotFactory SNAPSHOTS =
            ContextSnapshotFactory.builder().build();
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Problems problems;

    FailureProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        // restoring the trace at every step of every request would cost more than the rest of the gateway; only this is
        // logged
        return Mono.deferContextual(context -> {
            ContextSnapshot.Scope trace = SNAPSHOTS.setThreadLocalsFrom(context);
            try {
                return answered(exchange, failure);
            } finally {
                trace.close();
            }
        });
    }

    private Mono<Void> answered(ServerWebExchange exchange, Throwable failure) {
        return switch (failure) {
            case ReadTimeoutException e -> timedOut(exchange);
            case TimeoutException e -> timedOut(exchange);
            case IOException e -> away(exchange, e); // refused, unknown host, reset: ConnectException and its kin
            case JwtException e -> away(exchange, e); // the issuer's keys could not be read
            case AuthenticationException e -> away(exchange, e);
            case ResponseStatusException e -> byStatus(exchange, e);
            default -> internal(exchange, failure);
        };
    }

    private Mono<Void> byStatus(ServerWebExchange exchange, ResponseStatusException failure) {
        HttpStatus status = HttpStatus.valueOf(failure.getStatusCode().value());
        return switch (status) {
            case GATEWAY_TIMEOUT -> timedOut(exchange);
            case SERVICE_UNAVAILABLE -> unavailable(exchange);
            case CONTENT_TOO_LARGE -> tooLarge(exchange, failure);
            case NOT_FOUND -> problems.write(exchange, status, "not-found", "There is nothing at this address.");
            default -> {
                String slug = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
                yield problems.write(exchange, status, slug, "The request is not possible here.");
            }
        };
    }

    /** The reason is {@code RequestLimits}' own and names the limit. */
    private Mono<Void> tooLarge(ServerWebExchange exchange, ResponseStatusException refusal) {
        String detail = Objects.requireNonNullElse(refusal.getReason(), "The request is larger than this path takes.");
        return problems.write(exchange, HttpStatus.CONTENT_TOO_LARGE, "content-too-large", detail);
    }

    private Mono<Void> away(ServerWebExchange exchange, Exception cause) {
        Object route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        String id = route instanceof Route known ? known.getId() : "none";
        log.warn("Service of route {} is away: {}", id, Objects.toString(cause.getMessage(), "no reason given"));
        return unavailable(exchange);
    }

    private Mono<Void> unavailable(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return problems.write(
                exchange, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "A part of Firstrung is away. Try again.");
    }

    private Mono<Void> timedOut(ServerWebExchange exchange) {
        return problems.write(
                exchange, HttpStatus.GATEWAY_TIMEOUT, "gateway-timeout", "A part of Firstrung did not answer in time.");
    }

    private Mono<Void> internal(ServerWebExchange exchange, Throwable failure) {
        log.error("Unexpected failure", failure);
        return problems.write(
                exchange, HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our side.");
    }
}
