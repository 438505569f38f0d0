package dev.firstrung.identity.web;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The driver gives up before the gateway does, so that callers hear what is the matter. */
@Configuration(proxyBeanMethods = false)
class MongoPatience {

    private static final int SELECTION_SECONDS = 5;
    private static final int CONNECT_SECONDS = 3;

    /** Comes before the connection string, so that {@code serverSelectionTimeoutMS} and the like in the URI win. */
    @Bean
    @Order(-1)
    MongoClientSettingsBuilderCustomizer failFast() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS));
    }
}
