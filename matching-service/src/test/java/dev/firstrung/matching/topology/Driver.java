package dev.firstrung.matching.topology;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.State;
import dev.firstrung.contracts.Topic;
import dev.firstrung.contracts.Wire;
import dev.firstrung.engine.FitModel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The topology without a broker, its outputs gathered, and restartable with the state it had. */
final class Driver implements AutoCloseable {

    static final Limits LIMITS = new Limits(30, 3, 2);

    /** A clock that stands still lets every step finish. */
    static final Pace UNHURRIED =
            new Pace(64, 1_000_000, Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(250), () -> 0);

    private final KeptStores stores = new KeptStores();
    private final TreeMap<String, MatchState> matches = new TreeMap<>();
    private final TreeMap<String, Long> sequences = new TreeMap<>();
    private final TreeMap<String, Long> candidateOffsets = new TreeMap<>();
    private long candidateRecords;
    private TopologyTestDriver driver;
    private long time = 1_000_000;
    private int emissions;

    Driver(FitModel model, Limits limits, Pace pace) {
        this.driver = start(model, limits, pace);
    }

    private TopologyTestDriver start(FitModel model, Limits limits, Pace pace) {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "matching-test");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        var topology = MatchingTopology.build(model, limits, pace, stores);
        return new TopologyTestDriver(topology, settings, Instant.ofEpochMilli(time));
    }

    /** Stops and starts; what the stores held is kept. */
    void restart(FitModel model, Limits limits, Pace pace) {
        restartUnsettled(model, limits, pace);
        settle();
    }

    /** As {@link #restart}, over stores that the version with another key for the sequence left. */
    void restartFromFormerSequenceKey(FitModel model, Limits limits, Pace pace) {
        stores.keep();
        stores.rename(MatchingTopology.EMITTED_CANDIDATES, ":sequence", "#sequence");
        driver.close();
        driver = start(model, limits, pace);
        candidateRecords = 0;
        settle();
    }

    /** As {@link #restart}, with the work that it has to do at the start still before it. */
    void restartUnsettled(FitModel model, Limits limits, Pace pace) {
        stores.keep();
        driver.close();
        driver = start(model, limits, pace);
        candidateRecords = 0; // a new driver counts offsets anew
    }

    void put(CandidateState candidate) {
        send(Topic.CANDIDATES, candidate.key(), candidate);
    }

    void put(JobState job) {
        send(Topic.JOBS, job.key(), job);
    }

    void removeCandidate(String id) {
        send(Topic.CANDIDATES, id, null);
    }

    void removeJob(String id) {
        send(Topic.JOBS, id, null);
    }

    private void send(Topic topic, String key, @Nullable State state) {
        sendBytes(topic, key, state == null ? null : Wire.write(state));
    }

    @SuppressWarnings("NullAway") // a tombstone
    void sendBytes(Topic topic, @Nullable String key, byte @Nullable [] value) {
        time += 1;
        if (topic == Topic.CANDIDATES) {
            candidateOffsets.put(String.valueOf(key), candidateRecords++);
        }
        input(topic).pipeInput(key, value, time);
        read();
    }

    private TestInputTopic<String, byte[]> input(Topic topic) {
        return driver.createInputTopic(topic.topicName(), new StringSerializer(), new ByteArraySerializer());
    }

    void tick(Duration by) {
        time += by.toMillis();
        driver.advanceWallClockTime(by);
        read();
    }

    /** Ticks as often as the longest wait needs. */
    void settle() {
        for (int i = 0; i < 40; i++) {
            tick(Duration.ofMillis(10));
        }
    }

    private void read() {
        TestOutputTopic<String, byte[]> output = driver.createOutputTopic(
                Topic.MATCHES.topicName(), new StringDeserializer(), new ByteArrayDeserializer());
        for (TestRecord<String, byte[]> record : output.readRecordsToList()) {
            emissions++;
            long sequence = Long.parseLong(new String(
                    record.headers().lastHeader(MatchRecords.SEQUENCE).value(), StandardCharsets.UTF_8));
            Long before = sequences.put(record.key(), sequence);
            if (before != null && before >= sequence) {
                throw new AssertionError("sequence " + sequence + " after " + before + " for " + record.key());
            }
            if (record.value() == null) {
                if (matches.remove(record.key()) == null) {
                    throw new AssertionError("a tombstone for a pair that wasn't there: " + record.key());
                }
            } else {
                MatchState match = Wire.read(record.value(), MatchState.class);
                matches.put(record.key(), match);
                requireNewestOffset(match.candidateId(), record);
            }
        }
    }

    private void requireNewestOffset(String candidateId, TestRecord<String, byte[]> record) {
        long offset = Long.parseLong(new String(
                record.headers().lastHeader(MatchRecords.CANDIDATE_OFFSET).value(), StandardCharsets.UTF_8));
        if (offset != candidateOffsets.getOrDefault(candidateId, -1L)) {
            throw new AssertionError(record.key() + " has the candidate's offset " + offset + ", their record is at "
                    + candidateOffsets.get(candidateId));
        }
    }

    MatchState match(String key) {
        MatchState match = matches.get(key);
        if (match == null) {
            throw new AssertionError("no match " + key + " among " + matches.keySet());
        }
        return match;
    }

    Map<String, MatchState> matches() {
        return matches;
    }

    Map<String, Integer> scores() {
        var scores = new TreeMap<String, Integer>();
        matches.forEach((key, match) -> scores.put(key, match.score()));
        return scores;
    }

    int emissions() {
        return emissions;
    }

    List<TestRecord<String, byte[]>> deadLetters() {
        return driver.createOutputTopic(
                        Topic.DEAD_LETTERS.topicName(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
