package dev.firstrung.outbox;

import dev.firstrung.contracts.Topic;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** What operators see of a relay, by topic. */
final class RelayMetrics {

    private final AtomicLong pending = new AtomicLong();
    private final Counter published;
    private final Counter failed;

    RelayMetrics(Topic topic, MeterRegistry registry) {
        String tag = topic.topicName();
        Gauge.builder("firstrung.outbox.pending", pending, AtomicLong::get)
                .description("Documents whose newest version is not published, those set aside included")
                .tag("topic", tag)
                .strongReference(true)
                .register(registry);
        published = Counter.builder("firstrung.outbox.published")
                .description("Records committed to Kafka")
                .tag("topic", tag)
                .register(registry);
        failed = Counter.builder("firstrung.outbox.failed")
                .description("Documents set aside because they could not be published")
                .tag("topic", tag)
                .register(registry);
    }

    void published(int records) {
        published.increment(records);
    }

    void failed() {
        failed.increment();
    }

    void pending(long documents) {
        pending.set(documents);
    }
}
