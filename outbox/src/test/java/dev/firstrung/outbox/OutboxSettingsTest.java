package dev.firstrung.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class OutboxSettingsTest {

    @Test
    void haveDefaults() {
        assertThat(bind(Map.of("firstrung.outbox.batch-size", "500")))
                .isEqualTo(new OutboxSettings(
                        Duration.ofMillis(100), Duration.ofSeconds(5), 500, Duration.ofMinutes(5), "firstrung-relay-"));
    }

    @ParameterizedTest
    @CsvSource({
        "poll-interval, 0ms",
        "lease-duration, -1s",
        "batch-size, 0",
        "retry-interval, 0s",
        "transactional-id-prefix, ' '",
    })
    void rejectWhatCannotWork(String name, String value) {
        assertThatThrownBy(() -> bind(Map.of("firstrung.outbox." + name, value)))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("firstrung.outbox." + name);
    }

    private static OutboxSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bind("firstrung.outbox", OutboxSettings.class)
                .get();
    }
}
