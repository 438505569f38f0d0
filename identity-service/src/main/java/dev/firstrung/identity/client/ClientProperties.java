package dev.firstrung.identity.client;

import dev.firstrung.identity.account.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the clients that may ask for tokens.
 *
 * @param redirectUris where the web app {@code firstrung-web} may be sent back to
 * @param accessTokenLifetime how long an access token is good
 * @param clients program clients of the operator, beside those that accounts create themselves
 */
@Validated
@ConfigurationProperties("firstrung.identity")
record ClientProperties(
        @DefaultValue({"http://localhost:8080/", "http://localhost:8080/callback", "http://127.0.0.1:8080/callback"})
        @NotEmpty
        Set<URI> redirectUris,

        @DefaultValue("1h") Duration accessTokenLifetime,
        @DefaultValue List<@Valid Program> clients) {

    /**
     * One program client.
     *
     * @param secretHash the secret's hash as the password encoder writes it, {@code {argon2id}…}
     * @param secretFile file of the plain secret, generated when absent; used when there is no hash
     */
    record Program(
            @NotBlank String id,
            @Nullable String secretHash,
            @Nullable Path secretFile,
            @NotEmpty Set<Role> roles) {}
}
