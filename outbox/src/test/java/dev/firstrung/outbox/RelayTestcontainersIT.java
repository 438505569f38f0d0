package dev.firstrung.outbox;

import dev.firstrung.testing.OnTestcontainers;
import dev.firstrung.testing.TestServers;

@OnTestcontainers
class RelayTestcontainersIT extends RelayIT {

    RelayTestcontainersIT(TestServers servers) {
        super(servers);
    }
}
