package dev.firstrung.gateway.security;

import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Checks a token's signature once a minute, and all else at every request: its time, issuer and audience.
 *
 * <p>A signature says the same each time it is checked, while its key is good. A key that the issuer withdraws is trusted for that minute
 * longer; without remembering it would be trusted until a token with a key that we don't know makes us read the key set again, as
 * it is still. Only good tokens are remembered, by all their characters, so nobody fills the memory with forgeries or is taken for
 * another.
 */
final class RememberingDecoder implements ReactiveJwtDecoder {

    private final ReactiveJwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> validator;
    private final RecentTokens recent;

    /**
     * Goes before a decoder.
     *
     * @param decoder checks all of a token
     * @param validator checks again what may have changed since
     */
    RememberingDecoder(ReactiveJwtDecoder decoder, OAuth2TokenValidator<Jwt> validator, RecentTokens recent) {
        this.decoder = decoder;
        this.validator = validator;
        this.recent = recent;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        return recent.find(token)
                .map(this::validated)
                .orElseGet(() -> decoder.decode(token).doOnNext(read -> recent.add(token, read)));
    }

    private Mono<Jwt> validated(Jwt known) {
        var result = validator.validate(known);
        return result.hasErrors()
                ? Mono.error(new JwtValidationException("The token is not good any more", result.getErrors()))
                : Mono.just(known);
    }
}
