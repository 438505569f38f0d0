package dev.firstrung.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import dev.firstrung.outbox.Company.Visibility;
import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@UsesKafka
@Timeout(60)
class SessionsIT {

    private final ServerWithSessions backend = new ServerWithSessions();
    private final MongoServer server = new MongoServer(backend);

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void makeReadsCausalWhereTheServerHasThem(TestServers servers) {
        String uri = server.bindAndGetConnectionString() + "/sessions-" + servers.hashCode();
        try (var fixture = new RelayFixture(uri, servers.bootstrapServers())) {
            fixture.companies.show(fixture.id("shown"), "first");
            fixture.companies.show(fixture.id("poison"), Company.POISON);
            fixture.companies.write(fixture.id("erased"), "first", Visibility.ERASED);
            fixture.companies.show(fixture.id("going"), "first");
            fixture.companies.write(fixture.id("going"), "second", Visibility.ERASED);
            var relay = RunningRelay.start(fixture.relay(RelaySteps.UNOBSERVED));
            fixture.awaitAllPublished();
            relay.stop();

            assertThat(fixture.topic.newest(fixture.id(""))).containsOnlyKeys(fixture.id("shown"));
            assertThat(fixture.companies.find(fixture.id("going"))).isEmpty();
            assertThat(backend.causalMajorityReads()).contains("find");
        }
    }
}
