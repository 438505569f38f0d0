package dev.firstrung.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.firstrung.contracts.Topic;
import dev.firstrung.matching.fit.States;
import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesKafka;
import dev.firstrung.testing.UsesMongo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.JsonNode;

/** Two instances share the work, each answers for all, and one takes over the other's share. */
@UsesMongo
@UsesKafka
class TwoInstancesIT {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final int PEOPLE = 12;

    private final TestServers servers;
    private final String name = "matching-" + UUID.randomUUID();
    private final String database;
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();
    private final Set<String> openJobs = new TreeSet<>();
    private final String skill = "skill-" + UUID.randomUUID();

    TwoInstancesIT(TestServers servers) {
        this.servers = servers;
        database = servers.newDatabaseUri();
    }

    @AfterEach
    void stop() {
        instances.forEach(ConfigurableApplicationContext::close);
    }

    /** Otherwise the instance that stops takes the threads of the other one's server along: they are the JVM's. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OwnThreads {
        @Bean
        ReactorResourceFactory reactorResourceFactory() {
            var resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            return resources;
        }
    }

    private WebClient start(String instance) {
        var context = new SpringApplicationBuilder(MatchingServiceApplication.class, TokenNames.class, OwnThreads.class)
                .run(
                        "--server.port=0",
                        "--spring.jmx.enabled=false",
                        "--spring.mongodb.uri=" + database,
                        "--spring.kafka.bootstrap-servers=" + servers.bootstrapServers(),
                        "--firstrung.security.issuer=" + TokenNames.ISSUER,
                        "--firstrung.topics.partitions=2",
                        "--firstrung.matching.threads=1",
                        "--firstrung.matching.application-id=" + name,
                        "--firstrung.matching.state-dir=target/" + name + "-" + instance);
        instances.add(context);
        return WebClient.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    private String openJob(Feed feed) {
        String id = UUID.randomUUID().toString();
        openJobs.add(id);
        feed.put(Topic.JOBS, States.job(id, 1, skill));
        return id;
    }

    private void closeJob(Feed feed, String id) {
        openJobs.remove(id);
        feed.remove(Topic.JOBS, id);
    }

    private static String token(int person) {
        return TokenNames.candidate("person-" + person);
    }

    private Set<String> jobsOf(WebClient instance, int person) {
        JsonNode page = instance.get()
                .uri("/api/v1/matches?limit=100")
                .header(HttpHeaders.AUTHORIZATION, token(person))
                .retrieve()
                .bodyToMono(JsonNode.class)
                .blockOptional(SOON)
                .orElseThrow();
        Set<String> ids = new TreeSet<>();
        page.get("items").forEach(match -> ids.add(match.get("jobId").stringValue()));
        return ids;
    }

    private void awaitAllMatched(WebClient instance) {
        await().atMost(SOON).untilAsserted(() -> {
            for (int person = 0; person < PEOPLE; person++) {
                assertThat(jobsOf(instance, person)).as("person " + person).isEqualTo(openJobs);
            }
        });
    }

    @Test
    void shareTheWorkAndTakeOver() {
        try (var feed = new Feed(servers.bootstrapServers())) {
            WebClient first = start("first");
            for (int person = 0; person < PEOPLE; person++) {
                feed.put(Topic.CANDIDATES, States.candidate(TokenNames.key("person-" + person), 1, skill));
            }
            openJob(feed);
            String closing = openJob(feed);
            awaitAllMatched(first);

            WebClient second = start("second");
            openJob(feed);
            closeJob(feed, closing);
            awaitAllMatched(first);
            awaitAllMatched(second);

            // whichever instance makes the change, the other one's clients hear of it
            var heard = new CopyOnWriteArrayList<Integer>();
            for (int person = 0; person < PEOPLE; person++) {
                int who = person;
                second.get()
                        .uri("/api/v1/matches/stream")
                        .header(HttpHeaders.AUTHORIZATION, token(person))
                        .retrieve()
                        .bodyToFlux(String.class)
                        .take(1)
                        .subscribe(event -> heard.add(who), failure -> heard.add(-1));
            }
            await().atMost(SOON).until(() -> {
                closeJob(feed, openJob(feed)); // again and again, as the streams may connect late
                return new TreeSet<>(heard).size() == PEOPLE;
            });
            assertThat(heard).doesNotContain(-1);

            instances.removeFirst().close();
            closeJob(feed, openJobs.iterator().next());
            openJob(feed);
            awaitAllMatched(second);

            for (int person = 0; person < PEOPLE; person++) {
                feed.remove(Topic.CANDIDATES, TokenNames.key("person-" + person));
            }
            await().atMost(SOON)
                    .until(() -> jobsOf(second, 0).isEmpty()
                            && jobsOf(second, PEOPLE - 1).isEmpty());
            Set.copyOf(openJobs).forEach(job -> closeJob(feed, job));
        }
    }
}
