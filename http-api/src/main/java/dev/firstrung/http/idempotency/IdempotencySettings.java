package dev.firstrung.http.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How {@code Idempotency-Key} is kept.
 *
 * @param retention how long an answer is given again
 * @param inFlight how long a request may take; after that a crash is assumed, and the next attempt goes through
 * @param maxBody the largest request body with a key, and the largest answer that is stored
 */
@ConfigurationProperties("firstrung.idempotency")
record IdempotencySettings(
        @DefaultValue("24h") Duration retention,
        @DefaultValue("60s") Duration inFlight,
        @DefaultValue("1MB") DataSize maxBody) {

    IdempotencySettings {
        if (!retention.isPositive() || !inFlight.isPositive() || maxBody.toBytes() < 1) {
            throw new IllegalArgumentException("firstrung.idempotency.* must be positive");
        }
    }
}
