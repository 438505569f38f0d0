package dev.firstrung.outbox;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesKafka;
import dev.firstrung.testing.UsesMongo;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@UsesMongo
@UsesKafka
@Timeout(90)
class KilledProcessIT {

    private static final int KEYS = 200;
    private static final int KILLS = 2;
    private static final long NANOS_BETWEEN_WRITES = TimeUnit.MILLISECONDS.toNanos(1);

    private final TestServers servers;
    private final String databaseUri;

    private int writes;

    KilledProcessIT(TestServers servers) {
        this.servers = servers;
        this.databaseUri = servers.newDatabaseUri();
    }

    @Test
    void losesNothing() throws Exception {
        try (var fixture = new RelayFixture(databaseUri, servers.bootstrapServers())) {
            for (int kill = 0; kill < KILLS; kill++) {
                killWhileItPublishes(fixture);
            }
            var survivor = RunningRelay.start(fixture.relay(RelaySteps.UNOBSERVED));
            fixture.awaitAllPublished();
            survivor.stop();

            assertThat(fixture.companies.shown()).hasSize(KEYS);
            fixture.assertTopicEqualsDatabase();
        }
    }

    private void killWhileItPublishes(RelayFixture fixture) throws Exception {
        for (int i = 0; i < KEYS; i++) {
            write(fixture);
        }
        var process = RelayProcess.start(databaseUri, servers.bootstrapServers());
        try {
            do {
                write(fixture);
                LockSupport.parkNanos(NANOS_BETWEEN_WRITES);
            } while (process.isAlive() && fixture.companies.documents().countDocuments(eq("unpublished", false)) == 0);
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(fixture.companies.allPublished()).isFalse();
    }

    private void write(RelayFixture fixture) {
        fixture.companies.show(fixture.id(writes % KEYS), "write " + writes);
        writes++;
    }
}
