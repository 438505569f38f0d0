package dev.firstrung.gateway.problem;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole response; its type is {@code urn:firstrung:problem:<slug>}. */
@Component
public final class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    public Mono<Void> write(ServerWebExchange exchange, HttpStatus status, String slug, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:firstrung:problem:" + slug));
        problem.setTitle(title(status));
        problem.setInstance(URI.create(exchange.getRequest().getPath().value()));
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(problem))));
    }

    /** As the services say it. */
    private static String title(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "An access token is needed";
            case FORBIDDEN -> "This is not allowed to this caller";
            case NOT_FOUND -> "There is no such thing";
            case CONTENT_TOO_LARGE -> "The body is too large";
            case SERVICE_UNAVAILABLE -> "Something needed for this is away";
            case INTERNAL_SERVER_ERROR -> "This failed on our side";
            default -> status.getReasonPhrase();
        };
    }
}
