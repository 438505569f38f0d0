package dev.firstrung.http.problem;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers every failure, of controllers and filters alike, with a problem. */
final class ProblemExceptionHandler implements WebExceptionHandler, Ordered {

    /** Before Spring Boot's error page, which is at -1. */
    private static final int ORDER = -2;

    private static final Logger LOG = LoggerFactory.getLogger(ProblemExceptionHandler.class);

    private final JsonMapper json;

    ProblemExceptionHandler(JsonMapper json) {
        this.json = json;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        var response = exchange.getResponse();
        if (!Outages.isOutage(failure) && DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return Mono.empty();
        }
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        ApiException known = FailureTranslation.translate(failure);
        log(exchange, known, failure);
        response.setStatusCode(known.type().status());
        response.getHeaders().putAll(known.headers());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        byte[] body = json.writeValueAsBytes(problem(exchange, known));
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static Problem problem(ServerWebExchange exchange, ApiException known) {
        ProblemType type = known.type();
        return new Problem(
                type.uri(),
                type.title(),
                type.status().value(),
                known.detail(),
                exchange.getRequest().getPath().value(),
                known.errors(),
                type.status().is5xxServerError() ? traceId(exchange) : null);
    }

    private static void log(ServerWebExchange exchange, ApiException known, Throwable failure) {
        var request = exchange.getRequest();
        if (known.type().equals(ProblemType.INTERNAL)) {
            LOG.error("{} {} failed, trace {}", request.getMethod(), request.getPath(), traceId(exchange), failure);
        } else if (known.type().status().is5xxServerError()) {
            LOG.warn("{} {} is unavailable: {}", request.getMethod(), request.getPath(), failure.toString());
        } else {
            LOG.debug("{} {} refused: {}", request.getMethod(), request.getPath(), failure.toString());
        }
    }

    /** The request's own id stands in where nothing traces, as in tests. */
    private static String traceId(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .flatMap(observation -> Optional.<TracingContext>ofNullable(observation.get(TracingContext.class)))
                .map(TracingContext::getSpan)
                .map(span -> span.context().traceId())
                .filter(id -> !id.isEmpty())
                .orElseGet(() -> exchange.getRequest().getId());
    }
}
