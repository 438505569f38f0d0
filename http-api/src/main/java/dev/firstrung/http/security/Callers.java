package dev.firstrung.http.security;

import dev.firstrung.contracts.AccountKey;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** Tells who calls, from the token that was checked. */
public final class Callers {

    private final String issuer;

    Callers(String issuer) {
        this.issuer = issuer;
    }

    /** The caller of the current request; empty when it came without a token. */
    public Mono<Caller> current() {
        return ReactiveSecurityContextHolder.getContext()
                .flatMap(context -> Mono.justOrEmpty(caller(context.getAuthentication())));
    }

    private Optional<Caller> caller(@Nullable Authentication authentication) {
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            return Optional.empty();
        }
        var roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (token.getAuthorities().stream()
                    .anyMatch(held -> role.authority().equals(held.getAuthority()))) {
                roles.add(role);
            }
        }
        return Optional.of(new Caller(AccountKey.of(issuer, token.getName()), roles));
    }
}
