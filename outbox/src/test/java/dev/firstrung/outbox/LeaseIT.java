package dev.firstrung.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesMongo;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@UsesMongo
@Timeout(60)
class LeaseIT {

    private static final Duration DURATION = Duration.ofSeconds(5);

    private final MongoClient client;
    private final String name = UUID.randomUUID().toString();
    private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - DURATION.toNanos());
    private final Lease one;
    private final Lease other;

    LeaseIT(TestServers servers) {
        client = MongoClients.create(servers.mongoUri());
        one = lease();
        other = lease();
    }

    private Lease lease() {
        return new Lease(client.getDatabase("leases").getCollection(Lease.COLLECTION), name, DURATION, nanoTime::get);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void hasOneHolder() {
        assertThat(one.acquire()).isTrue();
        assertThat(other.acquire()).isFalse();
        assertThat(one.renew()).isTrue();
        assertThat(other.renew()).isFalse();
    }

    @Test
    void staysWithAHolderThatGivesSignsOfLife() {
        one.acquire();
        for (int i = 0; i < 3; i++) {
            assertThat(other.acquire()).isFalse();
            nanoTime.addAndGet(DURATION.toNanos() - 1);
            one.renew();
        }
        assertThat(other.acquire()).isFalse();
    }

    @Test
    void isTakenFromAHolderThatHasBeenSilentForItsDuration() {
        one.acquire();
        assertThat(other.acquire()).isFalse();
        nanoTime.addAndGet(DURATION.toNanos() - 1);
        assertThat(other.acquire()).isFalse();
        nanoTime.addAndGet(1);

        assertThat(other.acquire()).isTrue();
        assertThat(one.renew()).isFalse();
        assertThat(other.renew()).isTrue();
    }

    @Test
    void isFreeOnceReleased() {
        one.acquire();
        assertThat(other.acquire()).isFalse();

        one.release();

        assertThat(other.acquire()).isTrue();
        assertThat(one.renew()).isFalse();
    }

    @Test
    void isNotReleasedByAFormerHolder() {
        one.acquire();
        other.acquire();
        nanoTime.addAndGet(DURATION.toNanos());
        other.acquire();

        one.release();

        assertThat(other.renew()).isTrue();
    }
}
