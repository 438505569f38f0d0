package dev.firstrung.matching;

import dev.firstrung.contracts.AccountKey;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Tokens that say whose they are: {@code ROLE.subject}. Signatures are http-api's to test. */
@TestConfiguration(proxyBeanMethods = false)
class TokenNames {

    static final String ISSUER = "http://issuer.test";

    @Bean
    ReactiveJwtDecoder tokenDecoder() {
        return token -> {
            String[] parts = token.split("\\.", 2);
            return Mono.just(Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .issuer(ISSUER)
                    .subject(parts[1])
                    .audience(List.of("firstrung"))
                    .issuedAt(Instant.now())
                    .expiresAt(Instant.now().plusSeconds(3600))
                    .claim("roles", List.of(parts[0]))
                    .build());
        };
    }

    static String candidate(String subject) {
        return "Bearer CANDIDATE." + subject;
    }

    static String employer(String subject) {
        return "Bearer EMPLOYER." + subject;
    }

    static String operator() {
        return "Bearer OPERATOR.operator";
    }

    static String key(String subject) {
        return AccountKey.of(ISSUER, subject).value();
    }
}
