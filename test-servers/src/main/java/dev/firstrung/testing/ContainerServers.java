package dev.firstrung.testing;

import java.util.Locale;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Servers in containers; a standalone MongoDB, which is the least that Firstrung asks for. */
final class ContainerServers implements TestServers {

    static final ContainerServers INSTANCE = new ContainerServers();

    private ContainerServers() {}

    @Override
    public String mongoUri() {
        return Mongo.URI;
    }

    @Override
    public String bootstrapServers() {
        return Kafka.BOOTSTRAP_SERVERS;
    }

    private static final class Mongo {
        static final String URI = start();

        private static String start() {
            var container = new MongoDBContainer("mongo:8");
            container.start();
            stopAtExit(container);
            return container.getConnectionString();
        }
    }

    private static final class Kafka {
        static final String BOOTSTRAP_SERVERS = start();

        private static String start() {
            var container = new KafkaContainer("apache/kafka:4.2.1");
            KafkaSettings.SINGLE_BROKER.forEach((setting, value) -> container.addEnv(environmentName(setting), value));
            container.start();
            stopAtExit(container);
            return container.getBootstrapServers();
        }

        private static String environmentName(String setting) {
            return "KAFKA_" + setting.replace('.', '_').toUpperCase(Locale.ROOT);
        }
    }

    /** Testcontainers' own cleaner may be switched off ({@code TESTCONTAINERS_RYUK_DISABLED}). */
    private static void stopAtExit(AutoCloseable container) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                container.close();
            } catch (Exception e) {
                throw new IllegalStateException("a test container was not stopped", e);
            }
        }));
    }
}
