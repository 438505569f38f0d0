package dev.firstrung.identity.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of accounts.
 *
 * @param bootstrap accounts that are created at start when their address is unknown
 * @param loginFailures failed sign-ins of one address after which it is locked
 * @param loginLock how long the lock lasts, counted from the last failure
 */
@Validated
@ConfigurationProperties("firstrung.identity")
record AccountProperties(
        @DefaultValue List<@Valid Bootstrap> bootstrap,
        @DefaultValue("8") @Min(1) int loginFailures,
        @DefaultValue("15m") Duration loginLock) {

    record Bootstrap(@NotBlank String email, @NotBlank String password, Role role) {}
}
