package dev.firstrung.testing;

import java.util.Map;

/** What one broker needs so that transactions work and groups form at once. */
final class KafkaSettings {

    static final Map<String, String> SINGLE_BROKER = Map.of(
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            "offsets.topic.num.partitions", "4",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1");

    private KafkaSettings() {}
}
