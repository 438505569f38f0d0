package dev.firstrung.gateway.security;

import java.net.InetSocketAddress;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Requests to the separate management port, if {@code management.server.port} gives one; it is not for the outside. */
@Component
final class ManagementPort implements ServerWebExchangeMatcher {

    private static final String MANAGEMENT = "management";

    private volatile int open;
    private volatile int management;

    /** Asked at every request, so the ports are taken down once they are bound; until a separate one is, nothing is let through. */
    @EventListener
    void bound(WebServerInitializedEvent server) {
        if (MANAGEMENT.equals(server.getApplicationContext().getServerNamespace())) {
            management = server.getWebServer().getPort();
        } else {
            open = server.getWebServer().getPort();
        }
    }

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        int separate = management;
        InetSocketAddress called = exchange.getRequest().getLocalAddress();
        boolean here = separate > 0 && separate != open && called != null && called.getPort() == separate;
        return here ? MatchResult.match() : MatchResult.notMatch();
    }
}
