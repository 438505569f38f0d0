package dev.firstrung.endtoend;

import static dev.firstrung.endtoend.People.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.Topic;
import dev.firstrung.contracts.Wire;
import dev.firstrung.endtoend.BruteForce.Match;
import dev.firstrung.launcher.api.FirstrungApi;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * After random creates, updates and deletes over the API, with duplicated events and a matching-service that is killed in between, the
 * projection equals a recomputation from scratch. Other tests' and the demo's candidates and postings take part.
 */
@ExtendWith(RunningStack.Parameter.class)
class ConvergenceIT {

    private static final long SEED = Long.getLong("firstrung.seed", 20_261_121L);
    private static final int STEPS = 90;
    private static final int KILL_EVERY = 30;

    private final RunningStack stack;
    private final People people;
    private final FirstrungApi api;
    private final BruteForce bruteForce = new BruteForce(RunningStack.BEST_JOBS, RunningStack.BEST_CANDIDATES);

    ConvergenceIT(RunningStack stack) {
        this.stack = stack;
        this.people = new People(stack);
        this.api = stack.api();
    }

    @Test
    void theProjectionEqualsBruteForceAfterAnythingThatHappened() {
        var world = new RandomWorld(people, api, new Random(SEED));
        try (var duplicates = new Duplicates(stack.kafka(), new Random(SEED + 1))) {
            for (int step = 1; step <= STEPS; step++) {
                world.step();
                if (step % 9 == 0) {
                    // A second copy of what is newest; an older version would be a fault that the outbox rules out.
                    eventually("the outbox to be empty (seed " + SEED + ")")
                            .untilAsserted(() -> assertTopicsSay(world));
                    duplicates.sendAgain(Topic.CANDIDATES.topicName());
                    duplicates.sendAgain(Topic.JOBS.topicName());
                }
                if (step % KILL_EVERY == KILL_EVERY / 2) {
                    stack.process("matching-service").destroyForcibly();
                }
            }
        }

        eventually("the topics to say what the API says (seed " + SEED + ")")
                .untilAsserted(() -> assertTopicsSay(world));
        eventually("the matches topic to equal brute force (seed " + SEED + ")")
                .untilAsserted(() -> assertThat(matchesTopic()).isEqualTo(bruteForce.fromTopics(stack.kafka())));
        var expected = bruteForce.fromTopics(stack.kafka());
        assertThat(expected).hasSizeGreaterThan(RunningStack.BEST_JOBS);
        world.candidates()
                .forEach((id, token) -> eventually("the list of " + id + " (seed " + SEED + ")")
                        .untilAsserted(() -> assertThat(served(id, token)).isEqualTo(ofCandidate(expected, id))));
    }

    private void assertTopicsSay(RandomWorld world) {
        var jobs = TopicState.newest(stack.kafka(), Topic.JOBS.topicName());
        world.jobs().forEach((id, version) -> {
            var record = jobs.get(id);
            if (version == 0) {
                assertThat(record == null || record.value() == null).isTrue();
            } else {
                byte[] state = present(record, "job " + id).value();
                assertThat(Wire.read(state, JobState.class).version()).isEqualTo(version);
            }
        });
        var candidates = TopicState.newest(stack.kafka(), Topic.CANDIDATES.topicName());
        world.candidates().forEach((id, token) -> {
            var profile = api.get("/api/v1/profiles/me", token);
            var record = candidates.get(id);
            if (profile.status() == 404) {
                assertThat(record == null || record.value() == null).isTrue();
            } else {
                byte[] state = present(record, "candidate " + id).value();
                assertThat(Wire.read(state, CandidateState.class).version())
                        .isEqualTo(profile.json().path("version").asLong());
            }
        });
    }

    private static ConsumerRecord<String, byte[]> present(
            @Nullable ConsumerRecord<String, byte[]> record, String what) {
        assertThat(record).as("record of " + what).isNotNull();
        return Objects.requireNonNull(record);
    }

    private Map<String, Match> matchesTopic() {
        var matches = new TreeMap<String, Match>();
        TopicState.newest(stack.kafka(), Topic.MATCHES.topicName()).forEach((key, record) -> {
            if (record.value() != null) {
                matches.put(key, Match.of(Wire.read(record.value(), MatchState.class)));
            }
        });
        return matches;
    }

    private Map<String, List<Object>> served(String candidateId, String token) {
        var served = new TreeMap<String, List<Object>>();
        for (JsonNode match : people.all("/api/v1/matches", token)) {
            String job = match.path("jobId").asString();
            var whole =
                    api.get("/api/v1/matches/" + job, token).requireSuccess().json();
            served.put(
                    candidateId + ":" + job,
                    List.of(
                            match.path("score").asInt(),
                            whole.path("score").asInt(),
                            ledger(whole),
                            whole.path("title").asString()));
        }
        return served;
    }

    private static Map<String, List<Object>> ofCandidate(Map<String, Match> matches, String candidateId) {
        var own = new TreeMap<String, List<Object>>();
        matches.forEach((key, match) -> {
            if (key.startsWith(candidateId + ":")) {
                var lines = match.ledger().stream()
                        .map(line -> line.criterion() + " " + line.points() + "/" + line.possible())
                        .toList();
                own.put(key, List.of(match.score(), match.score(), lines, match.title()));
            }
        });
        return own;
    }

    private static List<String> ledger(JsonNode match) {
        return match.path("ledger")
                .valueStream()
                .map(line -> line.path("criterion").asString() + " "
                        + line.path("points").asInt() + "/"
                        + line.path("possible").asInt())
                .toList();
    }
}
