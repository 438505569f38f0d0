package dev.firstrung.http.idempotency;

import dev.firstrung.http.security.Callers;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/** {@code Idempotency-Key} for services that have MongoDB. */
@AutoConfiguration(
        after = DataMongoReactiveAutoConfiguration.class,
        afterName = "dev.firstrung.http.security.SecurityAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnBean({ReactiveMongoTemplate.class, Callers.class})
@EnableConfigurationProperties(IdempotencySettings.class)
@EnableScheduling
class IdempotencyAutoConfiguration {

    @Bean
    MongoAnswers idempotencyAnswers(
            ReactiveMongoTemplate mongo, IdempotencySettings settings, ObjectProvider<Clock> clock) {
        return new MongoAnswers(mongo, settings, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    IdempotencyFilter idempotencyFilter(Callers callers, MongoAnswers answers, IdempotencySettings settings) {
        return new IdempotencyFilter(
                callers, answers, Math.toIntExact(settings.maxBody().toBytes()));
    }
}
