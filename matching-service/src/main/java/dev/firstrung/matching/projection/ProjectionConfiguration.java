package dev.firstrung.matching.projection;

import dev.firstrung.contracts.Topic;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/** What the projection needs around it. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    private static final long PAUSE_MS = 1_000;
    private static final Duration PREPARE_WITHIN = Duration.ofSeconds(60);

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** A batch that can't be written comes again until it can: MongoDB is away, and skipping would lose it. */
    @Bean
    CommonErrorHandler projectionErrors() {
        return new DefaultErrorHandler(new FixedBackOff(PAUSE_MS, FixedBackOff.UNLIMITED_ATTEMPTS));
    }

    @Bean
    WholeTopic openJobsReader(ConsumerFactory<byte[], byte[]> consumers, OpenJobs jobs) {
        return new WholeTopic(consumers, Topic.JOBS, WholeTopic.From.BEGINNING, jobs);
    }

    @Bean
    HealthIndicator openJobsHealthIndicator(OpenJobs jobs) {
        return () -> (jobs.isComplete() ? Health.up() : Health.outOfService()).build();
    }

    /** Indexes are there before anything writes or reads. */
    @Bean
    SmartLifecycle databasePreparation(Database database) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                ListenerThread.await(database.prepare(), PREPARE_WITHIN);
                running = true;
            }

            @Override
            public void stop() {
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }

            @Override
            public int getPhase() {
                return Integer.MIN_VALUE;
            }
        };
    }
}
