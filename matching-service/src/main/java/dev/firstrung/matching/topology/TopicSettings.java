package dev.firstrung.matching.topology;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How topics that don't exist are made. */
@Validated
@ConfigurationProperties("firstrung.topics")
record TopicSettings(
        @DefaultValue("8") @Min(1) int partitions,
        @DefaultValue("1") @Min(1) short replicationFactor) {}
