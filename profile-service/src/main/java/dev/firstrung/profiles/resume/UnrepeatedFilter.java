package dev.firstrung.profiles.resume;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes {@code Idempotency-Key} off résumés: reading one again changes nothing, and a stored answer would be a copy of personal
 * data that erasing the profile doesn't reach.
 */
@Component
class UnrepeatedFilter implements WebFilter, Ordered {

    private static final String KEY = "Idempotency-Key";

    /** Before the filter that stores answers. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!request.getPath().value().startsWith(ResumeController.PATH)
                || !request.getHeaders().containsHeader(KEY)) {
            return chain.filter(exchange);
        }
        var unkeyed = request.mutate().headers(headers -> headers.remove(KEY)).build();
        return chain.filter(exchange.mutate().request(unkeyed).build());
    }
}
