package dev.firstrung.http.idempotency;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A response whose whole body is handed over before it is sent, so that no answer reaches the caller that isn't stored. */
final class RecordingResponse extends ServerHttpResponseDecorator {

    private static final byte[] NOTHING = {};

    private final Function<byte[], Mono<Void>> keep;
    private final Mono<Void> forget;
    private final AtomicBoolean settled = new AtomicBoolean();

    RecordingResponse(ServerHttpResponse response, Function<byte[], Mono<Void>> keep, Mono<Void> forget) {
        super(response);
        this.keep = keep;
        this.forget = forget;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return DataBufferUtils.join(body)
                .map(RecordingResponse::bytes)
                .defaultIfEmpty(NOTHING)
                .flatMap(bytes -> settle(bytes)
                        .then(super.writeWith(
                                Mono.fromSupplier(() -> bufferFactory().wrap(bytes)))));
    }

    /** A stream has no end to wait for: it is passed on, and not stored. */
    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return abandon().then(super.writeAndFlushWith(body));
    }

    @Override
    public Mono<Void> setComplete() {
        return settle(NOTHING).then(super.setComplete());
    }

    /** Keeps an answer without a body, when nothing was written. */
    Mono<Void> settleEmpty() {
        return settle(NOTHING);
    }

    /** Forgets the attempt, when no answer was kept. */
    Mono<Void> abandon() {
        return Mono.defer(() -> settled.compareAndSet(false, true) ? forget : Mono.empty());
    }

    private Mono<Void> settle(byte[] body) {
        return Mono.defer(() -> settled.compareAndSet(false, true) ? keep.apply(body) : Mono.empty());
    }

    static Mono<byte[]> read(Flux<DataBuffer> body, int limit) {
        return DataBufferUtils.join(body, limit).map(RecordingResponse::bytes).defaultIfEmpty(NOTHING);
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }
}
