package dev.firstrung.identity.web;

import com.mongodb.MongoException;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Health of MongoDB by {@code ping}: Boot's own indicator asks {@code hello}, which not every compatible server knows. */
@Component("mongoHealthIndicator")
final class MongoPing implements HealthIndicator {

    private final MongoOperations mongo;

    MongoPing(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Health health() {
        try {
            mongo.executeCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (MongoException | DataAccessException e) {
            return Health.down(e).build();
        }
    }
}
