package dev.firstrung.gateway.security;

import dev.firstrung.gateway.asking.BoundedClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierReactiveJwtDecoder;

/** Reads tokens. The issuer is first asked when the first token comes, so that we start while it is down. */
@Configuration(proxyBeanMethods = false)
class Tokens {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Some 4 KB each. */
    private static final int REMEMBERED = 4_000;

    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

    @Bean
    ReactiveJwtDecoder jwtDecoder(SecurityProperties properties) {
        ReactiveJwtDecoder decoder = new SupplierReactiveJwtDecoder(() -> decoder(properties));
        ReactiveJwtDecoder bounded = token -> decoder.decode(token)
                .timeout(PATIENCE)
                .onErrorMap(TimeoutException.class, silent -> new JwtException("the issuer says nothing", silent));
        return new RememberingDecoder(
                bounded, validator(properties), new RecentTokens(REMEMBERED, REMEMBERED_FOR, System::nanoTime));
    }

    private static ReactiveJwtDecoder decoder(SecurityProperties properties) {
        // Of the key set's algorithms any asymmetric one is good; some issuers type access tokens "at+jwt".
        NimbusReactiveJwtDecoder decoder = (properties.jwkSetUri() == null
                        ? NimbusReactiveJwtDecoder.withIssuerLocation(
                                properties.issuer().toString())
                        : NimbusReactiveJwtDecoder.withJwkSetUri(
                                        properties.jwkSetUri().toString())
                                .jwsAlgorithms(all -> all.addAll(Arrays.asList(SignatureAlgorithm.values()))))
                // a time-out on the decoder alone would leave its cached request hanging for ever
                .webClient(BoundedClient.within(PATIENCE).build())
                .validateType(false)
                .build();
        decoder.setJwtValidator(validator(properties));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(SecurityProperties properties) {
        List<OAuth2TokenValidator<Jwt>> checks = new ArrayList<>();
        checks.add(new JwtTimestampValidator());
        checks.add(new JwtIssuerValidator(properties.issuer().toString()));
        if (!properties.audience().isBlank()) {
            checks.add(new JwtAudienceValidator(properties.audience()));
        }
        return new DelegatingOAuth2TokenValidator<>(checks);
    }
}
