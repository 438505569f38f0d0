/**
 * The MongoDB and Kafka that integration tests run against: inside the test's own JVM, or in containers.
 *
 * <pre>{@code
 * @SpringBootTest                       // gets spring.mongodb.uri (a database of its own per context)
 * @UsesMongo @UsesKafka                 // and spring.kafka.bootstrap-servers
 * class PostingsIT { … }
 *
 * @OnTestcontainers                     // the same tests again on real servers; skipped where no Docker engine answers
 * class PostingsTestcontainersIT extends PostingsIT {}
 *
 * @UsesMongo                            // without Spring: ask for the servers
 * class MongoPostingsIT { MongoPostingsIT(TestServers servers) { … servers.newDatabaseUri() … } }
 * }</pre>
 *
 * <p>Servers start once per JVM, when first asked for. {@code -Dfirstrung.test.backend=testcontainers} moves all tests to
 * containers. The Kafka broker is shared by all tests of a JVM and creates no topic by itself: use keys and group ids of your own.
 */
@NullMarked
package dev.firstrung.testing;

import org.jspecify.annotations.NullMarked;
