package dev.firstrung.matching;

import dev.firstrung.testing.OnTestcontainers;
import dev.firstrung.testing.TestServers;

@OnTestcontainers
class MatchingServiceTestcontainersIT extends MatchingServiceIT {

    MatchingServiceTestcontainersIT(TestServers servers) {
        super(servers);
    }
}
