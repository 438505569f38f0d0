package dev.firstrung.http.observability;

import com.mongodb.reactivestreams.client.MongoClient;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.health.MongoReactiveHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** Health that works on every MongoDB-compatible server, and a driver that gives up before the caller does. */
@AutoConfiguration(
        after = MongoReactiveAutoConfiguration.class,
        before = MongoReactiveHealthContributorAutoConfiguration.class)
class ObservabilityAutoConfiguration {

    private static final int SELECTION_SECONDS = 5;
    private static final int CONNECT_SECONDS = 3;

    @Bean
    @ConditionalOnBean(MongoClient.class)
    MongoPing mongoHealthIndicator(MongoClient mongo) {
        return new MongoPing(mongo);
    }

    /** Comes before the connection string, so that {@code serverSelectionTimeoutMS} and the like in the URI win. */
    @Bean
    @Order(-1)
    MongoClientSettingsBuilderCustomizer failFast() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS));
    }
}
