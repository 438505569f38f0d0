package dev.firstrung.http.idempotency;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import dev.firstrung.http.security.Caller;
import dev.firstrung.http.security.Callers;
import java.util.List;
import java.util.TreeMap;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers a repeated POST as the first time.
 *
 * <p>Only what succeeded is stored: a refused or failed request changed nothing, so its key is free again.
 */
final class IdempotencyFilter implements WebFilter, Ordered {

    /** Right after Spring Security, which is at -100: keys belong to accounts. */
    private static final int ORDER = -90;

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);
    private static final String RETRY_AFTER_SECONDS = "1";
    private static final ProblemType REUSED = new ProblemType(
            "idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT, "The key was used for another request");
    private static final ProblemType IN_FLIGHT =
            new ProblemType("idempotency-in-flight", HttpStatus.CONFLICT, "The same request is being worked on");

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);

    private final Callers callers;
    private final MongoAnswers answers;
    private final int maxBody;

    IdempotencyFilter(Callers callers, MongoAnswers answers, int maxBody) {
        this.callers = callers;
        this.answers = answers;
        this.maxBody = maxBody;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!HttpMethod.POST.equals(request.getMethod())
                || !request.getHeaders().containsHeader(KeyedRequest.HEADER)) {
            return chain.filter(exchange);
        }
        Mono<Caller> caller = callers.current().switchIfEmpty(Mono.error(KeyedRequest::withoutCaller));
        return Mono.zip(caller, Mono.defer(() -> KeyedRequest.read(request, maxBody)))
                .flatMap(both -> {
                    KeyedRequest keyed = both.getT2();
                    return answers.claim(keyed.id(both.getT1()), keyed.fingerprint())
                            .flatMap(claim -> go(claim, keyed, exchange, chain));
                });
    }

    private Mono<Void> go(Claim claim, KeyedRequest keyed, ServerWebExchange exchange, WebFilterChain chain) {
        return switch (claim) {
            case Claim.Owned owned -> run(owned, keyed, exchange, chain);
            case Claim.Answered answered -> replay(answered.answer(), exchange.getResponse());
            case Claim.InFlight inFlight ->
                Mono.error(new ApiException(IN_FLIGHT, "Its answer will be given again under this key")
                        .withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS));
            case Claim.Reused reused -> Mono.error(new ApiException(REUSED, "Use a new key for a new request"));
        };
    }

    /** The cache at the end keeps the work going when the caller hangs up: what is done by then gets its answer stored. */
    private Mono<Void> run(Claim.Owned owned, KeyedRequest keyed, ServerWebExchange exchange, WebFilterChain chain) {
        var response = exchange.getResponse();
        Mono<Void> release = answers.release(owned).onErrorResume(failure -> unsettled(owned, failure));
        var recording = new RecordingResponse(
                response,
                body -> isKept(response.getStatusCode(), body)
                        ? answers.complete(owned, answer(response, body))
                                .onErrorResume(failure -> unsettled(owned, failure))
                        : release,
                release);
        return chain.filter(exchange.mutate().request(keyed).response(recording).build())
                .then(Mono.defer(recording::settleEmpty))
                .onErrorResume(failure -> recording.abandon().then(Mono.error(failure)))
                .cache();
    }

    private boolean isKept(@Nullable HttpStatusCode status, byte[] body) {
        return (status == null || !status.isError()) && body.length <= maxBody;
    }

    /** The work is done or undone already, so the caller gets its answer; the key frees itself when its time is over. */
    private static Mono<Void> unsettled(Claim.Owned owned, Throwable failure) {
        LOG.warn("Idempotency key {} stays in flight: {}", owned.id(), failure.toString());
        return Mono.empty();
    }

    private static StoredAnswer.Answer answer(ServerHttpResponse response, byte[] body) {
        var headers = new TreeMap<String, String>();
        for (String name : KEPT_HEADERS) {
            String value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        var status = response.getStatusCode();
        return new StoredAnswer.Answer(
                status == null ? HttpStatus.OK.value() : status.value(), headers, new Binary(body));
    }

    private static Mono<Void> replay(StoredAnswer.Answer answer, ServerHttpResponse response) {
        response.setRawStatusCode(answer.status());
        answer.headers().forEach(response.getHeaders()::set);
        response.getHeaders().set(REPLAYED, "true");
        byte[] body = answer.body().getData();
        return body.length == 0
                ? response.setComplete()
                : response.writeWith(
                        Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }
}
