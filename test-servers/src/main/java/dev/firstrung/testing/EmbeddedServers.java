package dev.firstrung.testing;

import de.bwaldvogel.mongo.MongoServer;
import dev.firstrung.mongo.IndexedBackend;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * Servers in this JVM. They are not stopped: Spring closes its contexts in shutdown hooks, which run at the same time as any
 * hook of ours, and a context should find its servers until it is closed.
 */
final class EmbeddedServers implements TestServers {

    static final EmbeddedServers INSTANCE = new EmbeddedServers();

    private EmbeddedServers() {}

    @Override
    public String mongoUri() {
        return Mongo.URI;
    }

    @Override
    public String bootstrapServers() {
        return Kafka.BOOTSTRAP_SERVERS;
    }

    private static final class Mongo {
        static final String URI = new MongoServer(IndexedBackend.inMemory()).bindAndGetConnectionString();
    }

    private static final class Kafka {
        static final String BOOTSTRAP_SERVERS = start();

        private static String start() {
            var broker = new EmbeddedKafkaKraftBroker(1, 1).brokerProperties(KafkaSettings.SINGLE_BROKER);
            broker.afterPropertiesSet();
            return broker.getBrokersAsString();
        }
    }
}
