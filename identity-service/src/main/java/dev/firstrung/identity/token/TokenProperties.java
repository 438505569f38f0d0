package dev.firstrung.identity.token;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of tokens.
 *
 * @param issuer the public address of the gateway; the {@code iss} of every token
 * @param audience the {@code aud} of access tokens
 */
@ConfigurationProperties("firstrung.identity")
record TokenProperties(
        @DefaultValue("http://localhost:8080") URI issuer,
        @DefaultValue("firstrung") String audience) {}
