package dev.firstrung.gateway.security;

import dev.firstrung.gateway.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** 401 and 403 as problems with the challenge of RFC 6750. */
@Component
final class AccessProblems implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private final Problems problems;

    AccessProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException e) {
        boolean refused = e instanceof OAuth2AuthenticationException;
        challenge(exchange, refused ? "Bearer error=\"invalid_token\"" : "Bearer");
        return problems.write(exchange, HttpStatus.UNAUTHORIZED, "unauthorized", "A valid bearer token is needed.");
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException e) {
        challenge(exchange, "Bearer error=\"insufficient_scope\"");
        return problems.write(exchange, HttpStatus.FORBIDDEN, "forbidden", "The token does not allow this.");
    }

    private static void challenge(ServerWebExchange exchange, String value) {
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, value);
    }
}
