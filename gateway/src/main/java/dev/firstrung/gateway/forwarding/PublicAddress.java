package dev.firstrung.gateway.forwarding;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells services by which address the caller reached us. What the caller sent of these headers is dropped: with
 * {@code server.forward-headers-strategy=framework} Spring has applied it to the request before, else nobody vouches for
 * it.
 */
@Component
final class PublicAddress implements HttpHeadersFilter, Ordered {

    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        HttpHeaders headers = new HttpHeaders();
        input.forEach((name, values) -> {
            if (!isForwarding(name)) {
                headers.put(name, List.copyOf(values));
            }
        });
        ServerHttpRequest request = exchange.getRequest();
        URI uri = request.getURI();
        boolean secure = "https".equals(uri.getScheme());
        headers.set("X-Forwarded-Proto", secure ? "https" : "http");
        headers.set("X-Forwarded-Port", String.valueOf(port(uri, secure)));
        if (uri.getHost() != null) {
            headers.set("X-Forwarded-Host", uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort());
        }
        InetSocketAddress remote = request.getRemoteAddress();
        if (remote != null && remote.getAddress() != null) {
            headers.set("X-Forwarded-For", remote.getAddress().getHostAddress());
        }
        return headers;
    }

    private static int port(URI uri, boolean secure) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return secure ? HTTPS_PORT : HTTP_PORT;
    }

    private static boolean isForwarding(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.equals("forwarded") || name.startsWith("x-forwarded-");
    }
}
