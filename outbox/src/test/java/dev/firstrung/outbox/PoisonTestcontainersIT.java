package dev.firstrung.outbox;

import dev.firstrung.testing.OnTestcontainers;
import dev.firstrung.testing.TestServers;

@OnTestcontainers
class PoisonTestcontainersIT extends PoisonIT {

    PoisonTestcontainersIT(TestServers servers) {
        super(servers);
    }
}
