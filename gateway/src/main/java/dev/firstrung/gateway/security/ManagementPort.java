package dev.firstrung.gateway.security;

import java.net.InetSocketAddress;
import org.springframework.core.env.Environment;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Requests to the separate management port, if {@code management.server.port} gives one; it is not for the outside. */
@Component
final class ManagementPort implements ServerWebExchangeMatcher {

    private final Environment environment;

    ManagementPort(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        // Boot publishes both ports once they are bound; without a separate port the second equals the first.
        Integer open = environment.getProperty("local.server.port", Integer.class);
        Integer management = environment.getProperty("local.management.port", Integer.class);
        InetSocketAddress called = exchange.getRequest().getLocalAddress();
        boolean separate =
                management != null && called != null && !management.equals(open) && called.getPort() == management;
        return separate ? MatchResult.match() : MatchResult.notMatch();
    }
}
