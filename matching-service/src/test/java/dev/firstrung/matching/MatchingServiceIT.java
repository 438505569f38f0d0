package dev.firstrung.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.firstrung.contracts.CompanyState;
import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.Topic;
import dev.firstrung.engine.FitModel;
import dev.firstrung.matching.fit.States;
import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesKafka;
import dev.firstrung.testing.UsesMongo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Events in, answers out: the whole service on a broker and a database. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"firstrung.security.issuer=" + TokenNames.ISSUER, "firstrung.topics.partitions=2"})
@Import(TokenNames.class)
@UsesMongo
@UsesKafka
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchingServiceIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ParameterizedTypeReference<ServerSentEvent<Map<String, Object>>> EVENT =
            new ParameterizedTypeReference<>() {};

    @LocalServerPort
    int port;

    @Autowired
    ReactiveMongoTemplate mongo;

    private final String bootstrapServers;
    private final Feed feed;
    private WebTestClient client = WebTestClient.bindToServer().build();

    // ids of its own for each test, as the broker is shared
    private String person = "";
    private String skill = "";
    private String company = "";

    MatchingServiceIT(TestServers servers) {
        bootstrapServers = servers.bootstrapServers();
        feed = new Feed(bootstrapServers);
    }

    @DynamicPropertySource
    static void state(DynamicPropertyRegistry registry) {
        String name = "matching-" + UUID.randomUUID();
        registry.add("firstrung.matching.application-id", () -> name);
        registry.add("firstrung.matching.state-dir", () -> "target/" + name);
    }

    @BeforeEach
    void begin() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(SOON)
                .build();
        person = UUID.randomUUID().toString();
        skill = "skill-" + UUID.randomUUID();
        company = UUID.randomUUID().toString();
        feed.put(Topic.COMPANIES, new CompanyState(company, 1, "Lantern Robotics", Set.of(TokenNames.key("boss"))));
    }

    @AfterEach
    void closeTheJobs() {
        jobs.forEach(id -> feed.remove(Topic.JOBS, id));
        jobs.clear();
    }

    private final List<String> jobs = new ArrayList<>();

    private String openJob(String... skills) {
        String id = UUID.randomUUID().toString();
        jobs.add(id);
        feed.put(Topic.JOBS, States.titledJob(id, 1, company, "Engineer", skills));
        return id;
    }

    private void saveProfile(long version, String... skills) {
        feed.put(Topic.CANDIDATES, States.candidate(TokenNames.key(person), version, skills));
    }

    private Map<String, Object> get(String path, String token, Object... variables) {
        Map<String, Object> body = client.get()
                .uri(path, variables)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody();
        return body == null ? Map.of() : body;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> items(String path, String token, Object... variables) {
        return (List<Map<String, Object>>) get(path, token, variables).getOrDefault("items", List.of());
    }

    private List<Object> myJobs() {
        return items("/api/v1/matches", TokenNames.candidate(person)).stream()
                .map(match -> match.get("jobId"))
                .toList();
    }

    private void awaitMyJobs(String... expected) {
        await().atMost(SOON).untilAsserted(() -> assertThat(myJobs()).containsExactlyInAnyOrder((Object[]) expected));
    }

    @Test
    void aProfileAndAPostingBecomeAnExplainedMatchForBothSides() {
        String job = openJob(skill, "python");
        saveProfile(3, skill);
        awaitMyJobs(job);

        Map<String, Object> match =
                items("/api/v1/matches", TokenNames.candidate(person)).getFirst();
        assertThat(match).containsEntry("title", "Engineer").containsEntry("company", "Lantern Robotics");
        Map<String, Object> whole = get("/api/v1/matches/{id}", TokenNames.candidate(person), job);
        assertThat(whole)
                .containsEntry("eligible", true)
                .containsEntry("score", match.get("score"))
                .containsEntry("candidateVersion", 3);
        assertThat(sum(whole)).isEqualTo(match.get("score"));

        Map<String, Object> ranked = items("/api/v1/jobs/{id}/candidates", TokenNames.employer("boss"), job)
                .getFirst();
        assertThat(ranked.keySet()).containsExactlyInAnyOrder("candidateId", "score", "band", "ledger");
    }

    @Test
    void givesAStoredScoreAgainFromItsInputs() {
        String job = openJob(skill, "python");
        saveProfile(1, skill);
        awaitMyJobs(job);
        String stored = text("/api/v1/matches/" + job);
        String version = FitModel.v1().version();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(text("/api/v1/matches/" + job + "?version={v}", version))
                        .isEqualTo(stored));
        assertThat(text("/api/v1/matches/" + job + "?version={v}", version.replace('+', ' ')))
                .isEqualTo(stored); // as a plus arrives that wasn't encoded
        status("/api/v1/matches/" + job + "?version=fit-0", TokenNames.candidate(person), 404);

        Map<String, Object> replay = replay(TokenNames.operator(), 200);
        assertThat(replay).containsEntry("different", List.of()).containsEntry("modelVersion", version);
        assertThat(replay.get("equal"))
                .isInstanceOfSatisfying(
                        Integer.class, equal -> assertThat(equal).isPositive());
        replay(TokenNames.candidate(person), 403);
    }

    private String text(String path, Object... variables) {
        String body = client.get()
                .uri(path, variables)
                .header(HttpHeaders.AUTHORIZATION, TokenNames.candidate(person))
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }

    private Map<String, Object> replay(String token, int status) {
        Map<String, Object> body = client.post()
                .uri("/api/v1/matches/replay")
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody();
        return body == null ? Map.of() : body;
    }

    @Test
    void showsTheYearOfGraduationToTheCandidateAlone() {
        String job = UUID.randomUUID().toString();
        jobs.add(job);
        feed.put(Topic.JOBS, States.askingForADegree(States.titledJob(job, 1, company, "Engineer", skill)));
        saveProfile(1, skill);
        awaitMyJobs(job);

        assertThat(ledger(get("/api/v1/matches/{id}", TokenNames.candidate(person), job)))
                .contains("bachelor in computer science, 2026");
        assertThat(ledger(items("/api/v1/jobs/{id}/candidates", TokenNames.employer("boss"), job)
                        .getFirst()))
                .contains("bachelor in computer science")
                .doesNotContain("2026");
    }

    private static String ledger(Map<String, Object> match) {
        return String.valueOf(match.get("ledger"));
    }

    @SuppressWarnings("unchecked")
    private static int sum(Map<String, Object> match) {
        return ((List<Map<String, Object>>) match.getOrDefault("ledger", List.of()))
                .stream().mapToInt(line -> (Integer) line.get("points")).sum();
    }

    @Test
    void pagesThroughTheListInOrder() {
        String[] all = {openJob(skill), openJob(skill), openJob(skill, "cobol"), openJob(skill), openJob(skill)};
        saveProfile(1, skill);
        awaitMyJobs(all);

        List<Object> whole = myJobs();
        List<Object> paged = new ArrayList<>();
        String query = "?limit=2";
        while (query != null) {
            Map<String, Object> page = get("/api/v1/matches" + query, TokenNames.candidate(person));
            ((List<?>) page.getOrDefault("items", List.of()))
                    .forEach(item -> paged.add(((Map<?, ?>) item).get("jobId")));
            Object next = page.get("next");
            query = next == null ? null : "?limit=2&cursor=" + next;
        }
        assertThat(paged).isEqualTo(whole).hasSize(5);
        assertThat(whole.getLast()).isEqualTo(all[2]);
    }

    @Test
    void explainsAnOpenJobThatIsNoMatch() {
        JobState insisting =
                States.insisting(States.titledJob(UUID.randomUUID().toString(), 1, company, "Insists", skill));
        jobs.add(insisting.jobId());
        feed.put(Topic.JOBS, insisting);
        String other = openJob("python");
        saveProfile(1, "python");
        awaitMyJobs(other);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(get("/api/v1/matches/{id}", TokenNames.candidate(person), insisting.jobId()))
                                .containsEntry("eligible", false));
        Map<String, Object> answer = get("/api/v1/matches/{id}", TokenNames.candidate(person), insisting.jobId());
        assertThat(String.valueOf(answer.get("ineligibleBecause"))).contains("MANDATORY_SKILL");
        assertThat(answer).doesNotContainKey("band");
    }

    @Test
    void refusesStrangersAndKnowsNoClosedJob() {
        String job = openJob(skill);
        saveProfile(1, skill);
        awaitMyJobs(job);

        status("/api/v1/jobs/" + job + "/candidates", TokenNames.employer("stranger"), 403);
        status("/api/v1/jobs/" + job + "/candidates", TokenNames.candidate(person), 403);
        status("/api/v1/matches", TokenNames.employer("boss"), 403);
        status("/api/v1/matches/" + UUID.randomUUID(), TokenNames.candidate(person), 404);
        client.get().uri("/api/v1/matches").exchange().expectStatus().isUnauthorized();
    }

    private void status(String path, String token, int status) {
        client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    @Test
    void answersWhatOneMoreSkillWouldUnlock() {
        String wanted = openJob(skill, skill + "-b", skill + "-c");
        JobState insisting =
                States.insisting(States.titledJob(UUID.randomUUID().toString(), 1, company, "Insists", skill));
        jobs.add(insisting.jobId());
        feed.put(Topic.JOBS, insisting);
        String mine = openJob("python");
        saveProfile(1, "python");
        awaitMyJobs(mine);

        await().atMost(SOON).untilAsserted(() -> {
            Map<String, Object> answer = whatIf(List.of(skill, "Python"));
            assertThat(crossing(answer)).contains(insisting.jobId()).doesNotContain(mine);
            assertThat(answer)
                    .containsEntry("count", crossing(answer).size())
                    .containsEntry("unknownSkills", List.of(skill));
        });
        assertThat(crossing(whatIf(List.of(skill, skill + "-b", skill + "-c")))).contains(wanted);

        // and it is the truth: having the skill gives the score foretold
        Map<String, Object> foretold = crossings(whatIf(List.of(skill))).stream()
                .filter(crossing -> insisting.jobId().equals(crossing.get("jobId")))
                .findFirst()
                .orElseThrow();
        saveProfile(2, "python", skill);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(get("/api/v1/matches/{id}", TokenNames.candidate(person), insisting.jobId()))
                                .containsEntry("score", foretold.get("scoreAfter")));
    }

    private Map<String, Object> whatIf(List<String> skills) {
        Map<String, Object> body = client.post()
                .uri("/api/v1/matches/what-if")
                .header(HttpHeaders.AUTHORIZATION, TokenNames.candidate(person))
                .bodyValue(Map.of("addSkills", skills))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult()
                .getResponseBody();
        return body == null ? Map.of() : body;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> crossings(Map<String, Object> answer) {
        return (List<Map<String, Object>>) answer.getOrDefault("crossing", List.of());
    }

    private static List<Object> crossing(Map<String, Object> answer) {
        return crossings(answer).stream().map(job -> job.get("jobId")).toList();
    }

    @Test
    void refusesAWhatIfOfNothingOrTooMuch() {
        for (Object skills : List.of(
                List.of(),
                List.of(" "),
                Flux.range(0, 21)
                        .map(i -> "s" + i)
                        .collectList()
                        .blockOptional()
                        .orElseThrow())) {
            client.post()
                    .uri("/api/v1/matches/what-if")
                    .header(HttpHeaders.AUTHORIZATION, TokenNames.candidate(person))
                    .bodyValue(Map.of("addSkills", skills))
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void tellsAConnectedCandidateOfWhatCanBeReadAlready() {
        var events = new CopyOnWriteArrayList<ServerSentEvent<Map<String, Object>>>();
        var readable = new CopyOnWriteArrayList<Boolean>();
        WebClient web = WebClient.create("http://localhost:" + port);
        saveProfile(1, skill);
        Disposable stream = web.get()
                .uri("/api/v1/matches/stream")
                .header(HttpHeaders.AUTHORIZATION, TokenNames.candidate(person))
                .retrieve()
                .bodyToFlux(EVENT)
                .concatMap(event -> isListed(web, event).doOnNext(readable::add).thenReturn(event))
                .subscribe(events::add);
        await().atMost(SOON).until(() -> events.stream().anyMatch(event -> "connected".equals(event.comment())));

        String job = openJob(skill);
        awaitEvent(events, "appeared", job);
        feed.put(Topic.JOBS, States.titledJob(job, 2, company, "Another title", skill));
        awaitEvent(events, "changed", job);
        feed.remove(Topic.JOBS, job);
        awaitEvent(events, "left", job);
        stream.dispose();

        assertThat(readable).isNotEmpty().doesNotContain(false);
        assertThat(events.stream()
                        .map(ServerSentEvent::id)
                        .filter(id -> id != null)
                        .map(Long::valueOf))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private Mono<Boolean> isListed(WebClient web, ServerSentEvent<Map<String, Object>> event) {
        Map<String, Object> data = event.data();
        if (data == null) {
            return Mono.empty();
        }
        return web.get()
                .uri("/api/v1/matches")
                .header(HttpHeaders.AUTHORIZATION, TokenNames.candidate(person))
                .retrieve()
                .bodyToMono(String.class)
                .map(list -> list.contains(String.valueOf(data.get("jobId"))) != "left".equals(event.event()));
    }

    private static void awaitEvent(List<ServerSentEvent<Map<String, Object>>> events, String name, String job) {
        await().atMost(SOON)
                .until(() -> events.stream().anyMatch(event -> name.equals(event.event()) && isAbout(event, job)));
    }

    private static boolean isAbout(ServerSentEvent<Map<String, Object>> event, String job) {
        Map<String, Object> data = event.data();
        return data != null && job.equals(data.get("jobId"));
    }

    @Test
    void aDeletedPersonLeavesNothingInAnyCollection() {
        String job = openJob(skill);
        saveProfile(7, skill);
        awaitMyJobs(job);
        assertThat(wholeDatabase()).contains(TokenNames.key(person));

        feed.remove(Topic.CANDIDATES, TokenNames.key(person));
        await().atMost(SOON).untilAsserted(() -> assertThat(wholeDatabase()).doesNotContain(TokenNames.key(person)));
        status("/api/v1/matches/" + job, TokenNames.candidate(person), 404);

        saveProfile(1, skill);
        awaitMyJobs(job);
    }

    private String wholeDatabase() {
        return mongo.getMongoDatabase()
                .flatMapMany(MongoDatabase::listCollectionNames)
                .flatMap(name -> mongo.getCollection(name).flatMapMany(c -> c.find()))
                .map(MatchingServiceIT::text)
                .collectList()
                .blockOptional(SOON)
                .orElseThrow()
                .toString();
    }

    /** With the bytes that hold states as text. */
    private static String text(Document document) {
        var shown = new HashMap<String, Object>(document);
        shown.replaceAll((name, value) -> value instanceof org.bson.types.Binary binary
                ? new String(binary.getData(), java.nio.charset.StandardCharsets.UTF_8)
                : value);
        return shown.toString();
    }

    @Test
    void oldMatchRecordsThatComeAgainChangeNothing() {
        String job = openJob(skill);
        saveProfile(1, skill);
        awaitMyJobs(job);
        feed.put(Topic.JOBS, States.titledJob(job, 2, company, "Second", skill));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(get("/api/v1/matches/{id}", TokenNames.candidate(person), job))
                        .containsEntry("title", "Second"));
        feed.remove(Topic.JOBS, job);
        awaitMyJobs();

        String key = TokenNames.key(person) + ":" + job;
        List<ConsumerRecord<String, byte[]>> said = matchRecords(key);
        assertThat(said).hasSizeGreaterThanOrEqualTo(3);
        said.subList(0, said.size() - 1)
                .forEach(record -> feed.send(new ProducerRecord<>(
                        record.topic(),
                        record.partition(),
                        record.timestamp(),
                        key,
                        record.value(),
                        record.headers())));
        String marker = openJob(skill); // written after them, in the same partition
        awaitMyJobs(marker);

        assertThat(myJobs()).containsExactly(marker);
    }

    private List<ConsumerRecord<String, byte[]>> matchRecords(String key) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.MATCHES.topicName()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        found.add(record);
                    }
                });
            }
        }
        return found;
    }

    @Test
    void healthTellsThatItMatchesAndKnowsTheOpenJobs() {
        for (String component : List.of("streams", "openJobs")) {
            await().atMost(SOON)
                    .untilAsserted(() -> client.get()
                            .uri("/actuator/health/" + component)
                            .header(HttpHeaders.AUTHORIZATION, TokenNames.candidate(person))
                            .exchange()
                            .expectBody(String.class)
                            .value(body -> assertThat(body).contains("UP")));
        }
    }
}
