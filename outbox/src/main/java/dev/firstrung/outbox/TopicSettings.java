package dev.firstrung.outbox;

import dev.firstrung.contracts.Topic;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How state topics are created where they are absent. Topics that exist are left alone: more partitions would send new records of
 * a key to another partition than its old ones.
 */
@ConfigurationProperties("firstrung.topics")
record TopicSettings(
        @DefaultValue("8") int partitions,
        @DefaultValue("1") short replicationFactor) {

    TopicSettings {
        if (partitions < 1) {
            throw new IllegalArgumentException("firstrung.topics.partitions must be at least 1, was " + partitions);
        }
        if (replicationFactor < 1) {
            throw new IllegalArgumentException(
                    "firstrung.topics.replication-factor must be at least 1, was " + replicationFactor);
        }
    }

    NewTopic newTopic(Topic topic) {
        return new NewTopic(topic.topicName(), partitions, replicationFactor).configs(topic.settings());
    }
}
