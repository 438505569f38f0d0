package dev.firstrung.matching.topology;

import dev.firstrung.engine.FitModel;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** The settings that the topology was measured with (docs/adr/0002-topology.md). */
@Configuration(proxyBeanMethods = false)
class StreamsConfiguration {

    /** A member hears of a rebalance by its heartbeats, so they don't grow with the takeover. */
    private static final int HEARTBEAT_MS = 3_000;

    @Bean
    Limits limits(MatchingSettings matching) {
        return matching.limits();
    }

    @Bean
    MatchingStreams matchingStreams(
            FitModel model,
            Limits limits,
            MatchingSettings matching,
            TopicSettings topics,
            KafkaAdmin kafka,
            MeterRegistry meters) {
        return new MatchingStreams(
                model, limits, new Topics(kafka, topics), properties(matching, topics, kafka), meters);
    }

    @Bean
    StreamsHealth streamsHealthIndicator(MatchingStreams streams) {
        return new StreamsHealth(streams);
    }

    private static Properties properties(MatchingSettings matching, TopicSettings topics, KafkaAdmin kafka) {
        var settings = new Properties();
        settings.putAll(kafka.getConfigurationProperties());
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, matching.applicationId());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, matching.stateDir().toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, matching.threads());
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) topics.replicationFactor());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 20);
        settings.put(StreamsConfig.POLL_MS_CONFIG, 5);
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, StoreMemory.class);
        settings.put(StoreMemory.MEGABYTES, matching.storeMemoryMb());
        settings.put(
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, InstanceId.of(matching.instanceId(), matching.stateDir()));
        int takeover = (int) matching.takeover().toMillis();
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), takeover);
        settings.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                Math.min(takeover / 4, HEARTBEAT_MS));
        settings.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), takeover / 2);
        return settings;
    }
}
