package dev.firstrung.http.observability;

import com.mongodb.reactivestreams.client.MongoClient;
import java.time.Duration;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;

/** Health of MongoDB by {@code ping}: Spring Boot's own asks {@code hello}, which MongoDB-compatible servers may lack. */
final class MongoPing extends AbstractReactiveHealthIndicator {

    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final Document PING = new Document("ping", 1);

    private final MongoClient mongo;

    MongoPing(MongoClient mongo) {
        super("MongoDB does not answer");
        this.mongo = mongo;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder health) {
        return Mono.from(mongo.getDatabase("admin").runCommand(PING))
                .timeout(TIMEOUT)
                .map(answer -> health.up().build());
    }
}
