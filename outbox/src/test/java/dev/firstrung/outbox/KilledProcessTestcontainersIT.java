package dev.firstrung.outbox;

import dev.firstrung.testing.OnTestcontainers;
import dev.firstrung.testing.TestServers;

@OnTestcontainers
class KilledProcessTestcontainersIT extends KilledProcessIT {

    KilledProcessTestcontainersIT(TestServers servers) {
        super(servers);
    }
}
