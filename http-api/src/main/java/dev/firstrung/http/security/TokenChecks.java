package dev.firstrung.http.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** Checks a token's signature, issuer, audience, type, subject and time. */
final class TokenChecks {

    private static final Duration ISSUER_TIMEOUT = Duration.ofSeconds(5);

    private TokenChecks() {}

    /**
     * A decoder that asks the issuer for its keys at the first token, so that a service starts while the issuer is down.
     *
     * <p>A bad token gives {@code BadJwtException}; any other {@link JwtException} means that the issuer couldn't be asked.
     */
    static ReactiveJwtDecoder decoder(SecuritySettings settings) {
        String keys = settings.jwkSetUri();
        var decoder = keys == null || keys.isBlank()
                ? NimbusReactiveJwtDecoder.withIssuerLocation(settings.issuer())
                : NimbusReactiveJwtDecoder.withJwkSetUri(keys)
                        .jwsAlgorithms(algorithms -> algorithms.addAll(Set.of(SignatureAlgorithm.values())));
        var checked = decoder.webClient(client()).validateType(false).build();
        checked.setJwtValidator(validator(settings));
        return token -> checked.decode(token)
                .onErrorMap(
                        IllegalStateException.class, away -> new JwtException("the issuer's keys can't be read", away));
    }

    static OAuth2TokenValidator<Jwt> validator(SecuritySettings settings) {
        var type = new JwtTypeValidator(List.of("JWT", "at+jwt"));
        type.setAllowEmpty(true);
        var checks = new ArrayList<OAuth2TokenValidator<Jwt>>();
        checks.add(new JwtTimestampValidator());
        checks.add(new JwtIssuerValidator(settings.issuer()));
        checks.add(type);
        checks.add(new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()));
        if (!settings.audience().isBlank()) {
            checks.add(new JwtClaimValidator<List<String>>(
                    JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())));
        }
        return new DelegatingOAuth2TokenValidator<>(checks);
    }

    private static WebClient client() {
        return WebClient.builder()
                .clientConnector(
                        new ReactorClientHttpConnector(HttpClient.create().responseTimeout(ISSUER_TIMEOUT)))
                .build();
    }
}
