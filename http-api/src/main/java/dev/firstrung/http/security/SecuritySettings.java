package dev.firstrung.http.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are taken, and what needs none.
 *
 * @param issuer the {@code iss} of all tokens, an http(s) address. Account keys are made of it: another issuer is other accounts
 * @param jwkSetUri where its keys are; found by OpenID discovery at the first request when absent
 * @param audience what {@code aud} must contain; blank switches the check off
 * @param rolesClaim the claim that lists the roles; dots lead into nested claims, as in {@code realm_access.roles}
 * @param openPaths what needs no token: {@code METHOD pattern} each, as in {@code GET /api/v1/jobs/*}
 */
@ConfigurationProperties("firstrung.security")
record SecuritySettings(
        @DefaultValue("http://localhost:8080") String issuer,
        @Nullable String jwkSetUri,
        @DefaultValue("firstrung") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue List<String> openPaths) {

    SecuritySettings {
        if (issuer.isBlank() || rolesClaim.isBlank()) {
            throw new IllegalArgumentException("firstrung.security.issuer and roles-claim must not be blank");
        }
        openPaths = List.copyOf(openPaths);
    }
}
