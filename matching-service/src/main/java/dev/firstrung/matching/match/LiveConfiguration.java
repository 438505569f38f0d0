package dev.firstrung.matching.match;

import dev.firstrung.contracts.Topic;
import dev.firstrung.matching.projection.WholeTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads the matches topic for this instance's open streams. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    WholeTopic liveMatchesReader(ConsumerFactory<byte[], byte[]> consumers, LiveMatches live) {
        return new WholeTopic(consumers, Topic.MATCHES, WholeTopic.From.NOW, live);
    }
}
