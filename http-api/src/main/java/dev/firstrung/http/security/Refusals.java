package dev.firstrung.http.security;

import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The challenges of RFC 6750, as problems. */
final class Refusals implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private static final String REALM = "Bearer realm=\"firstrung\"";

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException failure) {
        if (failure instanceof AuthenticationServiceException) {
            return Mono.error(failure);
        }
        if (failure instanceof OAuth2AuthenticationException) {
            return Mono.error(new ApiException(
                            ProblemType.UNAUTHORIZED,
                            "The access token is expired, malformed or meant for someone else")
                    .withHeader(HttpHeaders.WWW_AUTHENTICATE, REALM + ", error=\"invalid_token\""));
        }
        return Mono.error(new ApiException(ProblemType.UNAUTHORIZED, "Send an access token: Authorization: Bearer …")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, REALM));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return Mono.error(new ApiException(ProblemType.FORBIDDEN, "The account's roles or memberships don't allow this")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, REALM + ", error=\"insufficient_scope\""));
    }
}
