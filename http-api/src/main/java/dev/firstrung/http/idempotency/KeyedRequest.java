package dev.firstrung.http.idempotency;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import dev.firstrung.http.security.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A request with an {@code Idempotency-Key}, whose body was read to compare it and can be read again. */
final class KeyedRequest extends ServerHttpRequestDecorator {

    static final String HEADER = "Idempotency-Key";

    private static final ProblemType UNSUPPORTED = new ProblemType(
            "idempotency-unsupported", HttpStatus.BAD_REQUEST, "This request can't have an Idempotency-Key");
    private static final String KEY = "[\\x21-\\x7e]{1,200}";
    private static final List<MediaType> STREAMS = List.of(
            MediaType.parseMediaType("multipart/*"),
            MediaType.APPLICATION_FORM_URLENCODED,
            MediaType.APPLICATION_NDJSON);

    private final String key;
    private final byte[] body;

    private KeyedRequest(ServerHttpRequest request, String key, byte[] body) {
        super(request);
        this.key = key;
        this.body = body;
    }

    /**
     * Reads the request.
     *
     * @param limit the most bytes that the body may have
     */
    static Mono<KeyedRequest> read(ServerHttpRequest request, int limit) {
        String key = key(request.getHeaders().getOrEmpty(HEADER));
        MediaType type = request.getHeaders().getContentType();
        if (type != null && STREAMS.stream().anyMatch(stream -> stream.includes(type))) {
            throw new ApiException(UNSUPPORTED, "Uploads and streams are repeated without a key");
        }
        return RecordingResponse.read(request.getBody(), limit)
                .onErrorMap(
                        DataBufferLimitException.class,
                        tooLarge -> new ApiException(
                                UNSUPPORTED, "With a key, the body may have at most " + limit + " bytes"))
                .map(body -> new KeyedRequest(request, key, body));
    }

    /** The draft wants a quoted string; most clients send it bare. Both mean the same key. */
    private static String key(List<String> values) {
        String key = values.size() == 1 ? values.getFirst().strip() : "";
        if (key.length() > 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (!key.matches(KEY)) {
            throw ApiException.invalid(HEADER, "must be one key of 1 to 200 visible ASCII characters");
        }
        return key;
    }

    static ApiException withoutCaller() {
        return new ApiException(UNSUPPORTED, "A key belongs to an account: send an access token too");
    }

    /** Where the key counts: one account's requests of one method and path. */
    String id(Caller caller) {
        var scope = String.join(
                "\n", caller.account().value(), getMethod().name(), getPath().value(), key);
        return digest(scope.getBytes(StandardCharsets.UTF_8));
    }

    /** What must be the same under one key: query and body. */
    String fingerprint() {
        var query = Objects.requireNonNullElse(getURI().getRawQuery(), "");
        return digest((query + "\n").getBytes(StandardCharsets.UTF_8), body);
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return body.length == 0
                ? Flux.empty()
                : Flux.defer(() -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)));
    }

    private static String digest(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
