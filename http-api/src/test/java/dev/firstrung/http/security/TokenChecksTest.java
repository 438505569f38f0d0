package dev.firstrung.http.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.firstrung.testing.TestIssuer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;

class TokenChecksTest {

    private static final TestIssuer ISSUER = new TestIssuer();

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void findsTheKeysByDiscovery() {
        assertThat(decode(settings("", "firstrung"), claims -> {}).getSubject()).isEqualTo("ada");
    }

    @Test
    void takesTheKeysFromWhereItIsTold() {
        assertThat(decode(settings(ISSUER.issuer() + "/jwks", "firstrung"), claims -> {})
                        .getSubject())
                .isEqualTo("ada");
        assertThatExceptionOfType(JwtException.class)
                .isThrownBy(() -> decode(settings(ISSUER.issuer() + "/elsewhere", "firstrung"), claims -> {}))
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void takesAnyAudienceWhenToldTo() {
        Consumer<JWTClaimsSet.Builder> foreign = claims -> claims.audience("account");
        assertThat(decode(settings("", " "), foreign).getAudience()).containsExactly("account");
        assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decode(settings("", "firstrung"), foreign));
    }

    private static Jwt decode(SecuritySettings settings, Consumer<JWTClaimsSet.Builder> change) {
        var token = TokenChecks.decoder(settings).decode(ISSUER.token("ada", change));
        return Objects.requireNonNull(token.block(Duration.ofSeconds(30)));
    }

    private static SecuritySettings settings(String jwkSetUri, String audience) {
        return new SecuritySettings(ISSUER.issuer(), jwkSetUri, audience, "roles", List.of());
    }
}
