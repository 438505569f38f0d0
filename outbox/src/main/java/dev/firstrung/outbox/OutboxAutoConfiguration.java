package dev.firstrung.outbox;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;

/** Relays every {@link PublishedCollection} of a service. */
@AutoConfiguration(after = {KafkaAutoConfiguration.class, DataMongoAutoConfiguration.class})
@EnableConfigurationProperties({OutboxSettings.class, TopicSettings.class})
@ConditionalOnBean(PublishedCollection.class)
final class OutboxAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(OutboxRelay.class)
    BackgroundRelay outboxRelay(
            ObjectProvider<PublishedCollection<?>> collections,
            RelaySurroundings surroundings,
            ObjectProvider<MeterRegistry> registries) {
        var registry = registries.getIfAvailable(SimpleMeterRegistry::new);
        return new BackgroundRelay(collections.stream()
                .map(collection -> relay(collection, surroundings, registry))
                .toList());
    }

    private static <D> Supplier<Relay<D>> relay(
            PublishedCollection<D> collection, RelaySurroundings surroundings, MeterRegistry registry) {
        var metrics = new RelayMetrics(collection.topic(), registry);
        return () -> new Relay<>(collection, surroundings, metrics);
    }

    @Bean
    RelaySurroundings relaySurroundings(
            MongoClient client,
            MongoDatabaseFactory mongo,
            MongoConverter converter,
            ProducerFactory<?, ?> producers,
            KafkaAdmin admin,
            OutboxSettings settings,
            TopicSettings topics,
            ObjectProvider<Clock> clocks,
            @Value("${spring.application.name}") String application) {
        return new RelaySurroundings(
                client,
                mongo,
                converter,
                producers.getConfigurationProperties(),
                new StateTopics(topics, admin.getConfigurationProperties()),
                settings,
                URI.create("/" + application),
                clocks.getIfUnique(Clock::systemUTC),
                RelaySteps.UNOBSERVED);
    }
}
