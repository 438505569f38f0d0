package dev.firstrung.contracts;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Makes Kafka records of publications: CloudEvents 1.0, binary content mode. {@code ce_source} and {@code ce_id} (topic, key
 * and version) identify an event, so publishing the same version twice gives the same event.
 */
public final class StateRecords {

    private static final Map<Topic, String> ENTITIES = Map.of(
            Topic.CANDIDATES, "candidate",
            Topic.JOBS, "job",
            Topic.COMPANIES, "company");

    private StateRecords() {}

    /**
     * The record to send.
     *
     * @param source who publishes, such as {@code /profile-service}
     * @throws IllegalArgumentException when the topic is not one of entity states
     */
    public static ProducerRecord<String, byte[]> of(Topic topic, Publication publication, URI source, Instant time) {
        return switch (publication) {
            case Publication.Present present ->
                write(topic, publication, "changed", source, time, Wire.write(present.state()));
            case Publication.Absent absent -> write(topic, absent, "removed", source, time, null);
            case Publication.Erased erased -> write(topic, erased, "removed", source, time, null);
        };
    }

    private static ProducerRecord<String, byte[]> write(
            Topic topic, Publication publication, String verb, URI source, Instant time, byte @Nullable [] data) {
        String entity = ENTITIES.get(topic);
        if (entity == null) {
            throw new IllegalArgumentException(topic + " does not hold entity states");
        }
        var event = CloudEventBuilder.v1()
                .withId(entity + "/" + publication.key() + "/" + publication.version())
                .withSource(source)
                .withType("dev.firstrung." + entity + "." + verb + ".v1")
                .withTime(time.atOffset(ZoneOffset.UTC));
        if (data != null) {
            event.withData("application/json", data);
        }
        return record(topic, publication.key(), event.build());
    }

    private static ProducerRecord<String, byte[]> record(Topic topic, String key, CloudEvent event) {
        return KafkaMessageFactory.<String>createWriter(topic.topicName(), key).writeBinary(event);
    }
}
