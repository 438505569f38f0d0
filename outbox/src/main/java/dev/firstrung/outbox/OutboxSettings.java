package dev.firstrung.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param pollInterval how often marked documents are looked for when nobody wakes the relay
 * @param leaseDuration for how long an instance must be silent before another takes over
 * @param batchSize documents in one Kafka transaction, at most
 * @param retryInterval how often documents that could not be published are tried again although they haven't changed
 * @param transactionalIdPrefix starts the Kafka transactional ids; instances that share a database must share it
 */
@ConfigurationProperties("firstrung.outbox")
record OutboxSettings(
        @DefaultValue("100ms") Duration pollInterval,
        @DefaultValue("5s") Duration leaseDuration,
        @DefaultValue("500") int batchSize,
        @DefaultValue("5m") Duration retryInterval,
        @DefaultValue("firstrung-relay-") String transactionalIdPrefix) {

    private static final int LOOKS_PER_LEASE = 5;

    OutboxSettings {
        requirePositive("poll-interval", pollInterval);
        requirePositive("lease-duration", leaseDuration);
        requirePositive("retry-interval", retryInterval);
        if (batchSize < 1) {
            throw new IllegalArgumentException("firstrung.outbox.batch-size must be at least 1, was " + batchSize);
        }
        if (transactionalIdPrefix.isBlank()) {
            throw new IllegalArgumentException("firstrung.outbox.transactional-id-prefix must not be blank");
        }
    }

    /** How often the lease is looked at: renewed by its holder, watched by the others. */
    Duration leaseLook() {
        return leaseDuration.dividedBy(LOOKS_PER_LEASE);
    }

    private static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("firstrung.outbox." + name + " must be positive, was " + value);
        }
    }
}
