package dev.firstrung.http.idempotency;

import dev.firstrung.testing.OnTestcontainers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

@OnTestcontainers
class MongoAnswersTestcontainersIT extends MongoAnswersIT {

    MongoAnswersTestcontainersIT(@Autowired ReactiveMongoTemplate mongo) {
        super(mongo);
    }
}
