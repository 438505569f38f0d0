package dev.firstrung.jobs.mongo;

import java.time.Duration;
import java.util.List;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The indexes of a collection, made sure of before its first use. So the service starts while MongoDB is away, and nothing is ever
 * written past a unique index that isn't there yet.
 */
public final class Indexes {

    private final Mono<Void> ready;

    public Indexes(ReactiveMongoTemplate mongo, String collection, List<Index> indexes) {
        this.ready = Flux.fromIterable(indexes)
                .concatMap(index -> mongo.indexOps(collection).createIndex(index))
                .then()
                .cache(
                        done -> Duration.ofMillis(Long.MAX_VALUE),
                        failed -> Duration.ZERO,
                        () -> Duration.ofMillis(Long.MAX_VALUE));
    }

    /** Completes when the indexes are there; after a failure the next call tries again. */
    public Mono<Void> ready() {
        return ready;
    }
}
