package dev.firstrung.gateway.limits;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies above the route's {@code max-request-size}: at once by their declared length, and while they stream in
 * when they declare none.
 */
@Component
final class RequestLimits implements GlobalFilter, Ordered {

    static final String METADATA_KEY = "max-request-size";

    private final DataSize byDefault;

    RequestLimits(LimitProperties properties) {
        this.byDefault = properties.maxRequestSize();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        DataSize limit = limit(exchange);
        ServerHttpRequest request = exchange.getRequest();
        if (request.getHeaders().getContentLength() > limit.toBytes()) {
            return Mono.error(tooLarge(limit));
        }
        return chain.filter(
                exchange.mutate().request(new Counted(request, limit)).build());
    }

    private DataSize limit(ServerWebExchange exchange) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        Map<String, Object> metadata = route == null ? Map.of() : route.getMetadata();
        Object size = metadata.get(METADATA_KEY);
        return size == null ? byDefault : DataSize.parse(size.toString());
    }

    private static ResponseStatusException tooLarge(DataSize limit) {
        String most = limit.toMegabytes() > 0 ? limit.toMegabytes() + " MB" : limit.toBytes() + " bytes";
        return new ResponseStatusException(
                HttpStatus.CONTENT_TOO_LARGE, "The request is larger than this path takes: at most " + most + ".");
    }

    private static final class Counted extends ServerHttpRequestDecorator {

        private final DataSize limit;

        Counted(ServerHttpRequest request, DataSize limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            AtomicLong seen = new AtomicLong();
            return super.getBody().handle((buffer, sink) -> {
                if (seen.addAndGet(buffer.readableByteCount()) > limit.toBytes()) {
                    DataBufferUtils.release(buffer);
                    sink.error(tooLarge(limit));
                } else {
                    sink.next(buffer);
                }
            });
        }
    }
}
