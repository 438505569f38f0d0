package dev.firstrung.matching.topology;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.firstrung.contracts.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** On a broker of its own, as the topics it spoils are everybody's on the shared one. */
class TopicsIT {

    @Test
    void refusesToStartWhereCandidatesWouldMissJobs() throws Exception {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.afterPropertiesSet();
        try {
            Map<String, Object> settings = Map.of("bootstrap.servers", broker.getBrokersAsString());
            var topics = new Topics(new KafkaAdmin(settings), new TopicSettings(3, (short) 1));
            try (Admin admin = Admin.create(settings)) {
                admin.createTopics(List.of(new NewTopic(Topic.CANDIDATES.topicName(), 5, (short) 1)))
                        .all()
                        .get();
                topics.prepare(); // the fan-out follows the topic that is there
                topics.prepare();

                admin.deleteTopics(List.of(Topic.JOBS_FAN_OUT.topicName()))
                        .all()
                        .get();
                var spoiled = new NewTopic(Topic.JOBS_FAN_OUT.topicName(), 4, (short) 1);
                // the broker may still be deleting the one of that name
                await().atMost(Duration.ofSeconds(60))
                        .ignoreExceptions()
                        .until(() -> admin.createTopics(List.of(spoiled)).all().get() == null);
            }

            assertThatThrownBy(topics::prepare)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("firstrung.candidates has 5 partitions and firstrung.jobs-fan-out has 4");
        } finally {
            broker.destroy();
        }
    }
}
