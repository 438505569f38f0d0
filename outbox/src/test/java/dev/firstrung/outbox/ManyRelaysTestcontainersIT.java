package dev.firstrung.outbox;

import dev.firstrung.testing.OnTestcontainers;
import dev.firstrung.testing.TestServers;

@OnTestcontainers
class ManyRelaysTestcontainersIT extends ManyRelaysIT {

    ManyRelaysTestcontainersIT(TestServers servers) {
        super(servers);
    }
}
