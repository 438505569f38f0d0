package dev.firstrung.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.firstrung.testing.TestServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** A service's database and as many relays as a test likes. */
final class RelayFixture implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(30);

    /** Short, so that take-overs are quick; a busy machine pauses threads for longer, which makes more of them. */
    static final Duration LEASE = Duration.ofMillis(300);

    final MeterRegistry meters = new SimpleMeterRegistry();
    final MongoDatabase database;
    final Companies companies;
    final CompaniesTopic topic;

    private final String bootstrapServers;
    private final MongoClient client;
    private final MongoDatabaseFactory mongo;
    private final MappingMongoConverter converter =
            new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, new MongoMappingContext());

    RelayFixture(TestServers servers) {
        this(servers.newDatabaseUri(), servers.bootstrapServers());
    }

    RelayFixture(String databaseUri, String bootstrapServers) {
        var uri = new ConnectionString(databaseUri);
        this.bootstrapServers = bootstrapServers;
        client = MongoClients.create(uri);
        mongo = new SimpleMongoClientDatabaseFactory(client, Objects.requireNonNull(uri.getDatabase()));
        database = mongo.getMongoDatabase();
        companies = Companies.in(database);
        topic = new CompaniesTopic(bootstrapServers);
        converter.afterPropertiesSet();
    }

    /** How all relays of this database are set. */
    OutboxSettings settings() {
        return new OutboxSettings(
                Duration.ofMillis(20), LEASE, 5, Duration.ofMinutes(5), database.getName() + "-relay-");
    }

    Relay<Company> relay(RelaySteps steps) {
        return relay(steps, settings(), Company.PUBLISHED);
    }

    Relay<Company> relay(RelaySteps steps, OutboxSettings settings, PublishedCollection<Company> collection) {
        Map<String, Object> kafka = Map.of("bootstrap.servers", bootstrapServers);
        var surroundings = new RelaySurroundings(
                client,
                mongo,
                converter,
                kafka,
                new StateTopics(new TopicSettings(4, (short) 1), kafka),
                settings,
                URI.create("/company-service"),
                InstantSource.system(),
                steps);
        return new Relay<>(collection, surroundings, new RelayMetrics(collection.topic(), meters));
    }

    /** Ids that no other test uses, though all tests write to one topic. */
    String id(Object name) {
        return database.getName() + "/" + name;
    }

    void awaitAllPublished() {
        await().atMost(SOON).until(companies::allPublished);
    }

    /** The invariant: the newest record of each key is the newest version in the database, a tombstone where nothing is shown. */
    void assertTopicEqualsDatabase() {
        assertThat(topic.newest(id(""))).isEqualTo(companies.shown());
    }

    @Override
    public void close() {
        client.close();
    }
}
