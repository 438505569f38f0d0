package dev.firstrung.matching.topology;

import org.apache.kafka.streams.KafkaStreams.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while matching runs or hands partitions over, which the service survives by reading what is stored. */
final class StreamsHealth implements HealthIndicator {

    private final MatchingStreams streams;

    StreamsHealth(MatchingStreams streams) {
        this.streams = streams;
    }

    @Override
    public Health health() {
        State state = streams.state().orElse(State.NOT_RUNNING);
        Health.Builder health = state.isRunningOrRebalancing() || state == State.CREATED ? Health.up() : Health.down();
        return health.withDetail("state", state.name()).build();
    }
}
