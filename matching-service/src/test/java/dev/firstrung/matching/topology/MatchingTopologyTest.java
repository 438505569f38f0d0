package dev.firstrung.matching.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.CandidateState.Visibility;
import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.MatchState.Change;
import dev.firstrung.contracts.State;
import dev.firstrung.contracts.Topic;
import dev.firstrung.contracts.Wire;
import dev.firstrung.engine.FitModel;
import dev.firstrung.matching.fit.States;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTopologyTest {

    private static final FitModel MODEL = FitModel.v1();
    private static final Pace LOADED =
            new Pace(0, 0, Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(250), () -> 0);

    private Driver driver;

    @BeforeEach
    void start() {
        driver = new Driver(MODEL, Driver.LIMITS, Driver.UNHURRIED);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void scoresANewCandidateAgainstTheOpenJobsAtOnce() {
        driver.put(States.job("j1", 1, "python"));

        driver.put(States.candidate("c1", 4, "python"));

        MatchState match = driver.match("c1:j1");
        assertThat(match.change()).isEqualTo(Change.APPEARED);
        assertThat(match.candidateVersion()).isEqualTo(4);
        assertThat(match.title()).isEqualTo("Engineer j1");
        assertThat(match.modelVersion()).isEqualTo(MODEL.version());
        assertThat(match.ledger()).isNotEmpty();
    }

    @Test
    void saysOfAChangedJobThatItChangedAndOfAClosedOneThatItLeft() {
        driver.put(States.candidate("c1", 1, "python"));
        driver.put(States.job("j1", 1, "python"));
        driver.put(States.titledJob("j1", 2, "company-1", "Another title", "python"));

        assertThat(driver.match("c1:j1").change()).isEqualTo(Change.CHANGED);
        assertThat(driver.match("c1:j1").title()).isEqualTo("Another title");
        assertThat(driver.match("c1:j1").jobVersion()).isEqualTo(2);

        driver.removeJob("j1");
        assertThat(driver.matches()).isEmpty();
    }

    @Test
    void saysNothingOfARepeatedRecord() {
        driver.put(States.candidate("c1", 1, "python"));
        driver.put(States.job("j1", 1, "python"));
        int before = driver.emissions();

        driver.put(States.candidate("c1", 1, "python"));
        driver.put(States.job("j1", 1, "python"));

        assertThat(driver.emissions()).isEqualTo(before);
    }

    @Test
    void letsTheNextBestInWhenAJobCloses() {
        driver.close();
        driver = new Driver(MODEL, new Limits(30, 2, 1), Driver.UNHURRIED);
        driver.put(States.candidate("c0", 1, "python")); // the best of every job, by id
        driver.put(States.candidate("c1", 1, "python"));
        for (int i = 0; i < 30; i++) {
            driver.put(States.job("j" + (10 + i), 1, "python"));
        }
        assertThat(driver.matches().keySet()).contains("c1:j10", "c1:j11").doesNotContain("c1:j12");

        for (int i = 0; i < 28; i++) {
            driver.removeJob("j" + (10 + i));
            assertThat(driver.matches().keySet().stream().filter(key -> key.startsWith("c1:")))
                    .containsExactly("c1:j" + (11 + i), "c1:j" + (12 + i));
        }
    }

    @Test
    void letsTheNextBestCandidateInWhenOneGoes() {
        driver.close();
        driver = new Driver(MODEL, new Limits(30, 1, 1), Driver.UNHURRIED);
        driver.put(States.job("j1", 1, "python")); // everybody's best, by id
        driver.put(States.job("j2", 1, "python"));
        for (int i = 0; i < 30; i++) {
            driver.put(States.candidate("c" + (10 + i), 1, "python"));
        }

        for (int i = 0; i < 29; i++) {
            assertThat(driver.matches().keySet().stream().filter(key -> key.endsWith(":j2")))
                    .containsExactly("c" + (10 + i) + ":j2");
            driver.removeCandidate("c" + (10 + i));
        }
    }

    @Test
    void keepsTheBestCandidatesOfAJobBeyondTheirOwnBestJobs() {
        driver.close();
        driver = new Driver(MODEL, new Limits(30, 1, 2), Driver.UNHURRIED);
        driver.put(States.job("j1", 1, "python"));
        driver.put(States.job("j2", 1, "python"));

        driver.put(States.candidate("c1", 1, "python"));
        driver.put(States.candidate("c2", 1, "python"));
        driver.put(States.candidate("c3", 1, "python"));

        assertThat(driver.matches().keySet()).containsExactly("c1:j1", "c1:j2", "c2:j1", "c2:j2", "c3:j1");
    }

    @Test
    void hiddenCandidatesAreMatchedButTakeNoPlaceAmongAJobsBest() {
        driver.close();
        driver = new Driver(MODEL, new Limits(30, 1, 1), Driver.UNHURRIED);
        driver.put(States.job("j1", 1, "python"));
        driver.put(States.job("j2", 1, "python"));
        driver.put(States.candidate("c2", 1, "python"));
        driver.put(States.candidate("c1", 1, Visibility.HIDDEN, "python"));

        assertThat(driver.matches().keySet()).containsExactly("c1:j1", "c2:j1", "c2:j2");
        assertThat(driver.match("c1:j1").visibleToEmployer()).isFalse();

        driver.put(States.candidate("c1", 2, Visibility.BLIND, "python"));
        assertThat(driver.matches().keySet()).containsExactly("c1:j1", "c1:j2", "c2:j1");
        assertThat(driver.match("c1:j1").visibleToEmployer()).isTrue();
    }

    @Test
    void keepsScoresFromTheThresholdOn() {
        driver.put(States.candidate("c1", 1, "python"));
        driver.put(States.job("j1", 1, "python", "java"));
        int score = driver.match("c1:j1").score();

        driver.restart(MODEL, new Limits(score + 1, 3, 2), Driver.UNHURRIED);
        assertThat(driver.matches()).isEmpty();

        driver.restart(MODEL, new Limits(score, 3, 2), Driver.UNHURRIED);
        assertThat(driver.matches().keySet()).containsExactly("c1:j1");
    }

    @Test
    void dropsAPairThatIsNotEligible() {
        driver.put(States.candidate("c1", 1, "python"));
        driver.put(States.job("j1", 1, "java", "python"));
        assertThat(driver.matches()).hasSize(1);

        driver.put(States.insisting(States.job("j1", 2, "java", "python")));
        assertThat(driver.matches()).isEmpty();
    }

    @Test
    void forgetsADeletedCandidateAndGoesOnCountingWhenTheyReturn() {
        driver.put(States.job("j1", 1, "python"));
        driver.put(States.candidate("c1", 5, "python"));
        driver.removeCandidate("c1");
        assertThat(driver.matches()).isEmpty();

        driver.put(States.candidate("c1", 1, "python")); // the driver refuses a sequence that doesn't grow

        assertThat(driver.match("c1:j1").change()).isEqualTo(Change.APPEARED);
    }

    @Test
    void poisonBecomesADeadLetterWithItsOriginAndTheStreamGoesOn() {
        driver.put(States.job("j1", 1, "python"));
        driver.put(States.candidate("c1", 1, "python"));

        driver.sendBytes(Topic.CANDIDATES, "c1", bytes("{not json"));
        driver.sendBytes(Topic.JOBS, "j2", bytes("{\"jobId\":\"other\"}"));
        driver.sendBytes(Topic.JOBS, null, bytes("{}"));
        driver.put(States.candidate("c2", 1, "python"));

        assertThat(driver.matches().keySet()).containsExactly("c2:j1");
        var letters = driver.deadLetters();
        assertThat(letters).hasSize(3);
        var first = letters.getFirst();
        assertThat(first.key()).isEqualTo("c1");
        assertThat(first.value()).isEqualTo(bytes("{not json"));
        assertThat(header(first.headers().lastHeader(DeadLetter.TOPIC))).isEqualTo("firstrung.candidates");
        assertThat(header(first.headers().lastHeader(DeadLetter.PARTITION))).isEqualTo("0");
        assertThat(header(first.headers().lastHeader(DeadLetter.OFFSET))).isEqualTo("1");
        assertThat(header(first.headers().lastHeader(DeadLetter.REASON))).startsWith("not a CandidateState");
    }

    @ParameterizedTest
    @ValueSource(strings = {":sequence", "c1:x", "", " "})
    void aKeyThatIsNoCandidatesBecomesADeadLetter(String key) {
        driver.put(States.job("x:1", 1, "python"));
        driver.put(States.candidate("c1", 1, "python"));

        driver.sendBytes(Topic.CANDIDATES, key, null);
        driver.sendBytes(Topic.CANDIDATES, key, bytes("{}"));
        driver.put(States.candidate("c2", 1, "python"));

        assertThat(driver.matches().keySet()).containsExactly("c1:x:1", "c2:x:1");
        assertThat(driver.deadLetters()).hasSize(2);
        driver.restart(MODEL, Driver.LIMITS, Driver.UNHURRIED);
        assertThat(driver.matches().keySet()).containsExactly("c1:x:1", "c2:x:1");
    }

    @Test
    void datesThatNobodyLivesInBecomeADeadLetter() {
        driver.put(States.job("j1", 1, "python"));
        driver.sendBytes(Topic.CANDIDATES, "c1", bytes("""
                {"candidateId":"c1","version":1,"asOf":"2026-01-01","visibility":"BLIND","workModes":[],"openToRelocate":true,
                "workAuthorization":{"countries":[],"needsSponsorship":false},"skills":[],"education":[],"certifications":[],
                "languages":[],"experience":[{"kind":"JOB","startDate":"-170000000-01","endDate":null,"skills":["python"]}]}
                """));
        driver.put(States.candidate("c2", 1, "python"));

        assertThat(driver.matches().keySet()).containsExactly("c2:j1");
        assertThat(driver.deadLetters()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void aDeadLettersReasonNamesThePropertyButDoesNotQuoteTheValue(
            Topic topic, State state, String part, String property, String value) {
        String json = new String(Wire.write(state), StandardCharsets.UTF_8);
        assertThat(json).contains(part);

        driver.sendBytes(topic, state.key(), bytes(json.replace(part, "\"" + property + "\":" + value)));

        assertThat(header(driver.deadLetters().getFirst().headers().lastHeader(DeadLetter.REASON)))
                .contains(property)
                .doesNotContain(value.replace("\"", ""));
    }

    static Stream<Arguments> unreadable() {
        JobState job = States.job("j1", 1, "python");
        CandidateState candidate = States.candidate("c1", 1, "python");
        return Stream.of(
                Arguments.of(Topic.JOBS, job, "\"version\":1", "version", "-7"),
                Arguments.of(Topic.JOBS, job, "\"importance\":3", "importance", "77"),
                Arguments.of(Topic.JOBS, job, "\"workMode\":\"HYBRID\"", "workMode", "\"Secretville\""),
                Arguments.of(Topic.CANDIDATES, candidate, "\"version\":1", "version", "-7"),
                Arguments.of(Topic.CANDIDATES, candidate, "\"endDate\":\"2026-05\"", "endDate", "\"born in 1987\""),
                Arguments.of(Topic.CANDIDATES, candidate, "\"visibility\":\"BLIND\"", "visibility", "\"Secretville\""));
    }

    @Test
    void whoReturnsWhileTheStartIsWorkedOffKeepsTheirNewestOffsetOverARestart() {
        for (int i = 0; i < 5; i++) {
            driver.put(States.job("j" + i, 1, "python"));
        }
        driver.restartUnsettled(MODEL, Driver.LIMITS, slow());
        driver.put(States.candidate("c1", 1, "python"));
        driver.removeCandidate("c1");
        driver.put(States.candidate("c1", 1, "python"));
        assertThat(driver.emissions()).isZero();

        driver.restart(MODEL, Driver.LIMITS, slow()); // the driver looks at each match's offset

        assertThat(driver.matches()).isNotEmpty();
    }

    @Test
    void startsAgainOverPoisonInItsStores() {
        driver.put(States.job("j1", 1, "python"));
        driver.put(States.candidate("c1", 1, "python"));
        driver.sendBytes(Topic.CANDIDATES, "c2", bytes("{"));
        driver.sendBytes(Topic.JOBS_FAN_OUT, "j2", bytes("{"));

        driver.restart(MODEL, Driver.LIMITS, Driver.UNHURRIED);
        driver.put(States.candidate("c3", 1, "python"));

        assertThat(driver.matches().keySet()).containsExactly("c1:j1", "c3:j1");
    }

    @Test
    void aRestartSaysNothingTwice() {
        driver.put(States.job("j1", 1, "python"));
        driver.put(States.candidate("c1", 1, "python"));
        int before = driver.emissions();

        driver.restart(MODEL, Driver.LIMITS, Driver.UNHURRIED);

        assertThat(driver.emissions()).isEqualTo(before);
    }

    @Test
    void goesOnFromTheSequenceThatAnotherVersionKeptUnderAnotherKey() {
        driver.put(States.job("j1", 1, "python"));
        driver.put(States.candidate("c1", 1, "python"));
        long before = driver.match("c1:j1").sequence();

        driver.restartFromFormerSequenceKey(MODEL, Driver.LIMITS, Driver.UNHURRIED);
        driver.put(States.candidate("c2", 1, "python"));

        assertThat(driver.match("c2:j1").sequence()).isEqualTo(before + 1);
        driver.restart(MODEL, Driver.LIMITS, Driver.UNHURRIED);
        assertThat(driver.matches().keySet()).containsExactly("c1:j1", "c2:j1");
    }

    @Test
    void gathersTheChangesOfAJobLoad() {
        driver.close();
        driver = new Driver(MODEL, Driver.LIMITS, LOADED);
        driver.put(States.candidate("c1", 1, "python"));
        for (int i = 0; i < 20; i++) {
            driver.put(States.job("j" + (50 - i), 1, "python"));
        }
        assertThat(driver.emissions()).isZero();

        driver.settle();

        assertThat(driver.emissions()).isEqualTo(20); // c1 is among the best of all 20, and each was said once
    }

    @Test
    void worksForOneStepAtATime() {
        driver.close();
        driver = new Driver(MODEL, Driver.LIMITS, slow());
        for (int i = 0; i < 3; i++) {
            driver.put(States.candidate("c" + i, 1, "python"));
        }

        driver.put(States.job("j1", 1, "python"));

        assertThat(driver.emissions()).isEqualTo(1);
        driver.tick(Duration.ofMillis(10));
        assertThat(driver.emissions()).isEqualTo(2);
        driver.settle();
        assertThat(driver.emissions()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void equalsBruteForceAfterAnySequenceOfEvents(long seed) {
        var random = new Random(seed);
        var limits = new Limits(random.nextInt(60), 1 + random.nextInt(4), 1 + random.nextInt(3));
        var pace = random.nextBoolean() ? Driver.UNHURRIED : LOADED;
        driver.restart(MODEL, limits, pace);
        var candidates = new TreeMap<String, CandidateState>();
        var jobs = new TreeMap<String, JobState>();
        for (int step = 1; step <= 600; step++) {
            change(step, random, candidates, jobs);
            if (random.nextInt(20) == 0) {
                driver.tick(Duration.ofMillis(random.nextInt(300)));
            }
            if (random.nextInt(150) == 0) {
                driver.restart(MODEL, limits, pace);
            } else if (random.nextInt(100) == 0) {
                driver.restartUnsettled(MODEL, limits, pace);
            }
            if (step % 100 == 0) {
                driver.settle();
                assertThat(driver.scores())
                        .as("after step " + step)
                        .isEqualTo(BruteForce.kept(MODEL, limits, candidates.values(), jobs.values()));
                assertInputs(candidates, jobs);
            }
        }
    }

    private void change(int step, Random random, Map<String, CandidateState> candidates, Map<String, JobState> jobs) {
        String candidateId = "c" + random.nextInt(25);
        String jobId = "j" + random.nextInt(30);
        List<Runnable> changes = new ArrayList<>(List.of(
                () -> candidates.put(candidateId, States.randomCandidate(candidateId, step, random)),
                () -> jobs.put(jobId, States.randomJob(jobId, step, random)),
                () -> jobs.put(jobId, States.randomJob(jobId, step, random))));
        int kind = random.nextInt(6);
        if (kind < changes.size()) {
            changes.get(kind).run();
        } else if (kind == 3 && step % 2 == 0) {
            candidates.remove(candidateId);
        } else if (kind == 4) {
            jobs.remove(jobId);
        }
        // kind 5 repeats what is
        CandidateState candidate = candidates.get(candidateId);
        if (candidate == null) {
            driver.removeCandidate(candidateId);
        } else {
            driver.put(candidate);
        }
        JobState job = jobs.get(jobId);
        if (job == null) {
            driver.removeJob(jobId);
        } else {
            driver.put(job);
        }
    }

    private void assertInputs(Map<String, CandidateState> candidates, Map<String, JobState> jobs) {
        driver.matches().values().forEach(match -> {
            CandidateState candidate = Objects.requireNonNull(candidates.get(match.candidateId()));
            JobState job = Objects.requireNonNull(jobs.get(match.jobId()));
            assertThat(match.candidateVersion()).isEqualTo(candidate.version());
            assertThat(match.jobVersion()).isEqualTo(job.version());
            assertThat(match.title()).isEqualTo(job.title());
            assertThat(match.visibleToEmployer()).isEqualTo(candidate.visibility() == Visibility.BLIND);
        });
    }

    /** A clock by which each piece of work takes longer than a step. */
    private static Pace slow() {
        var nanos = new AtomicLong();
        return new Pace(
                64,
                1_000_000,
                Duration.ofMillis(10),
                Duration.ofMillis(50),
                Duration.ofMillis(250),
                () -> nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(60)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String header(org.apache.kafka.common.header.Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
