package dev.firstrung.outbox;

import com.mongodb.client.MongoClient;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * What all relays of a service share.
 *
 * @param kafka producer settings that say where Kafka is and how to authenticate
 * @param source the CloudEvents source of all records
 */
record RelaySurroundings(
        MongoClient client,
        MongoDatabaseFactory mongo,
        MongoConverter converter,
        Map<String, Object> kafka,
        StateTopics topics,
        OutboxSettings settings,
        URI source,
        InstantSource clock,
        RelaySteps steps) {}
