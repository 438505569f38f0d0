package dev.firstrung.outbox;

import dev.firstrung.testing.OnTestcontainers;
import dev.firstrung.testing.TestServers;

@OnTestcontainers
class LeaseTestcontainersIT extends LeaseIT {

    LeaseTestcontainersIT(TestServers servers) {
        super(servers);
    }
}
