package dev.firstrung.outbox;

import dev.firstrung.contracts.Topic;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that a service publishes, where they are absent. */
record StateTopics(TopicSettings settings, Map<String, Object> connection) {

    private static final int TIMEOUT_SECONDS = 10;

    /**
     * Returns when the topic exists.
     *
     * @throws KafkaException when Kafka doesn't answer or refuses
     */
    void create(Topic topic) throws InterruptedException {
        try (var admin = Admin.create(connection)) {
            admin.createTopics(List.of(settings.newTopic(topic))).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("the topic " + topic.topicName() + " was not created", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("the topic " + topic.topicName() + " was not created in time", e);
        }
    }
}
