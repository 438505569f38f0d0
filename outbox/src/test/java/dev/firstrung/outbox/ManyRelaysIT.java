package dev.firstrung.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.outbox.Company.Visibility;
import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesKafka;
import dev.firstrung.testing.UsesMongo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UsesMongo
@UsesKafka
@Timeout(90)
class ManyRelaysIT {

    private static final int KEYS = 25;
    private static final int WRITES = 1_500;
    private static final long NANOS_BETWEEN_WRITES = TimeUnit.MILLISECONDS.toNanos(2);

    private final TestServers servers;

    ManyRelaysIT(TestServers servers) {
        this.servers = servers;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void keepTheTopicRightUnderRandomWritesAndPauses(long seed) {
        try (var fixture = new RelayFixture(servers)) {
            var pauses = LongStream.range(0, 3)
                    .mapToObj(relay -> new RandomPauses(31 * seed + relay))
                    .toList();
            var relays = pauses.stream()
                    .map(steps -> RunningRelay.start(fixture.relay(steps)))
                    .toList();

            writeAtRandom(fixture, new Random(seed), relays);
            pauses.forEach(RandomPauses::end);
            fixture.awaitAllPublished();
            relays.forEach(RunningRelay::stop);

            fixture.assertTopicEqualsDatabase();
            assertThat(stepsBack(fixture.topic.records(fixture.id("")))).isEmpty();
        }
    }

    private static void writeAtRandom(RelayFixture fixture, Random random, List<RunningRelay> relays) {
        for (int i = 0; i < WRITES; i++) {
            var visibility = switch (random.nextInt(10)) {
                case 0 -> Visibility.ERASED;
                case 1, 2 -> Visibility.HIDDEN;
                default -> Visibility.SHOWN;
            };
            fixture.companies.write(fixture.id(random.nextInt(KEYS)), "write " + i, visibility);
            relays.get(random.nextInt(relays.size())).relay().wake();
            LockSupport.parkNanos(NANOS_BETWEEN_WRITES);
        }
    }

    /** Ids of events that came after a newer version of the same life. */
    private static List<String> stepsBack(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, Long> newest = new HashMap<>();
        return records.stream()
                .filter(record -> {
                    long version = version(record);
                    Long before = newest.put(record.key(), record.value() == null ? 0 : version);
                    return before != null && version < before;
                })
                .map(ManyRelaysIT::eventId)
                .toList();
    }

    private static long version(ConsumerRecord<String, byte[]> record) {
        String id = eventId(record);
        return Long.parseLong(id.substring(id.lastIndexOf('/') + 1));
    }

    private static String eventId(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_id").value(), UTF_8);
    }
}
