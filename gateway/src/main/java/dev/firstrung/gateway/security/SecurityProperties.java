package dev.firstrung.gateway.security;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens are good; any OpenID Connect issuer will do.
 *
 * @param issuer the expected {@code iss}
 * @param jwkSetUri where the issuer's keys are; when absent they are found by discovery from the issuer
 * @param audience the expected {@code aud}; any when blank
 * @param rolesClaim the claim that lists the roles; dots lead into nested claims
 */
@ConfigurationProperties("firstrung.security")
record SecurityProperties(
        @DefaultValue("http://localhost:8080") URI issuer,
        @Nullable URI jwkSetUri,
        @DefaultValue("firstrung") String audience,
        @DefaultValue("roles") String rolesClaim) {}
