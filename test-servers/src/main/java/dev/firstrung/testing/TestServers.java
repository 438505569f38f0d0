package dev.firstrung.testing;

import java.util.UUID;

/** A MongoDB and a Kafka broker for tests; each starts when first asked for and stays until the JVM ends. */
public sealed interface TestServers permits EmbeddedServers, ContainerServers {

    /** The servers of a backend. */
    static TestServers on(Backend backend) {
        return switch (backend) {
            case EMBEDDED -> EmbeddedServers.INSTANCE;
            case TESTCONTAINERS -> ContainerServers.INSTANCE;
        };
    }

    /** The URI of a standalone MongoDB, no database named. */
    String mongoUri();

    /** The URI of a database that no other test has. */
    default String newDatabaseUri() {
        return mongoUri() + "/test-" + UUID.randomUUID();
    }

    /** Where Kafka listens, as {@code host:port}. Topics are not created automatically; transactions work. */
    String bootstrapServers();
}
