package dev.firstrung.matching.topology;

import dev.firstrung.contracts.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Makes the topics that don't exist yet, and refuses to start where the matcher could not pair the partitions. */
final class Topics {

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final long TIMEOUT_SECONDS = 60;
    private static final int RETRIES = 100;
    private static final Duration RETRY_AFTER = Duration.ofMillis(100);

    private final KafkaAdmin connection;
    private final TopicSettings settings;

    Topics(KafkaAdmin connection, TopicSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    /** @throws IllegalStateException when the broker doesn't answer, or partition counts don't fit */
    void prepare() {
        try (Admin admin = Admin.create(connection.getConfigurationProperties())) {
            Set<String> present = admin.listTopics().names().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            for (Topic topic : Topic.values()) {
                if (!present.contains(topic.topicName())) {
                    create(admin, topic, partitionsFor(admin, topic));
                }
            }
            requireEqualPartitions(admin);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not answer: are spring.kafka.bootstrap-servers right?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while preparing topics", e);
        }
    }

    /** The fan-out is made after the candidates topic, and to its measure. */
    private int partitionsFor(Admin admin, Topic topic)
            throws ExecutionException, InterruptedException, TimeoutException {
        return topic == Topic.JOBS_FAN_OUT ? partitions(admin, Topic.CANDIDATES) : settings.partitions();
    }

    private void create(Admin admin, Topic topic, int partitions)
            throws ExecutionException, InterruptedException, TimeoutException {
        var wanted =
                new NewTopic(topic.topicName(), partitions, settings.replicationFactor()).configs(topic.settings());
        try {
            admin.createTopics(List.of(wanted)).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            LOG.info("made topic {} with {} partitions", topic.topicName(), partitions);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e; // another service or instance may make it at the same moment, which is as good
            }
        }
    }

    private static void requireEqualPartitions(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        int candidates = partitions(admin, Topic.CANDIDATES);
        int fanOut = partitions(admin, Topic.JOBS_FAN_OUT);
        if (candidates != fanOut) {
            throw new IllegalStateException(
                    ("%s has %d partitions and %s has %d: they must be equal, or candidates would miss jobs."
                                    + " docs/operations.md says how the second one is made anew.")
                            .formatted(
                                    Topic.CANDIDATES.topicName(), candidates, Topic.JOBS_FAN_OUT.topicName(), fanOut));
        }
    }

    /** A topic that was made a moment ago may not be known everywhere yet. */
    private static int partitions(Admin admin, Topic topic)
            throws ExecutionException, InterruptedException, TimeoutException {
        return Mono.defer(() -> Mono.fromCompletionStage(admin.describeTopics(List.of(topic.topicName()))
                        .allTopicNames()
                        .toCompletionStage()))
                .retryWhen(Retry.fixedDelay(RETRIES, RETRY_AFTER)
                        .filter(failure -> failure instanceof UnknownTopicOrPartitionException))
                .map(found -> found.values().stream()
                        .mapToInt(description -> description.partitions().size())
                        .sum())
                .toFuture()
                .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    }
}
