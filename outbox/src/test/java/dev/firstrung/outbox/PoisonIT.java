package dev.firstrung.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.firstrung.contracts.Publication;
import dev.firstrung.contracts.Topic;
import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesKafka;
import dev.firstrung.testing.UsesMongo;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@UsesMongo
@UsesKafka
@Timeout(60)
class PoisonIT {

    private static final int TOO_LARGE = 2_000_000;

    private final RelayFixture fixture;
    private final Companies companies;

    PoisonIT(TestServers servers) {
        fixture = new RelayFixture(servers);
        companies = fixture.companies;
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void isSetAsideWithItsReasonAndDoesNotStopTheOthers() {
        String huge = "x".repeat(TOO_LARGE);
        for (var name : new String[] {"a", Company.POISON, "b", huge, "c", Company.POISON, huge, "d"}) {
            companies.show(fixture.id(companies.documents().countDocuments()), name);
        }
        var relay = RunningRelay.start(fixture.relay(RelaySteps.UNOBSERVED));

        fixture.awaitAllPublished();

        relay.stop();
        assertThat(fixture.topic.newest(fixture.id("")).values())
                .extracting(Companies.Published::name)
                .containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(failure(1)).contains("this company is poison");
        assertThat(failure(3)).contains("RecordTooLargeException");
        assertThat(fixture.meters.get("firstrung.outbox.failed").counter().count())
                .isEqualTo(4);
        assertThat(fixture.meters.get("firstrung.outbox.published").counter().count())
                .isEqualTo(4);
    }

    @Test
    void isPublishedOnceItHasChanged() {
        String id = fixture.id("acme");
        companies.show(id, Company.POISON);
        var relay = RunningRelay.start(fixture.relay(RelaySteps.UNOBSERVED));
        await().atMost(RelayFixture.SOON)
                .until(() ->
                        fixture.meters.get("firstrung.outbox.pending").gauge().value() == 1
                                && companies.allPublished());

        companies.show(id, "cured");

        fixture.awaitAllPublished();
        await().atMost(RelayFixture.SOON)
                .until(() ->
                        fixture.meters.get("firstrung.outbox.pending").gauge().value() == 0);
        relay.stop();
        fixture.assertTopicEqualsDatabase();
        assertThat(companies.find(id).orElseThrow()).doesNotContainKey("publishFailure");
    }

    @Test
    void isTriedAgainFromTimeToTime() {
        String id = fixture.id("acme");
        companies.show(id, "first");
        var attempts = new AtomicInteger();
        var failsTwice = new PublishedCollection<>(Topic.COMPANIES, Company.class, company -> {
            if (attempts.incrementAndGet() <= 2) {
                throw new IllegalStateException("not yet");
            }
            return Company.PUBLISHED.publication().apply(company);
        });
        var settings = fixture.settings();
        var impatient = new OutboxSettings(
                settings.pollInterval(),
                settings.leaseDuration(),
                settings.batchSize(),
                Duration.ofMillis(200),
                settings.transactionalIdPrefix());

        var relay = RunningRelay.start(fixture.relay(RelaySteps.UNOBSERVED, impatient, failsTwice));

        await().atMost(RelayFixture.SOON)
                .untilAsserted(() -> assertThat(fixture.topic.newest(id)).hasSize(1));
        relay.stop();
        fixture.assertTopicEqualsDatabase();
        assertThat(attempts).hasValue(3);
    }

    @Test
    void includesAPublicationOfAnotherVersion() {
        companies.show(fixture.id("acme"), "first");
        var wrong = new PublishedCollection<>(
                Topic.COMPANIES, Company.class, company -> new Publication.Absent(company.id(), company.version() + 1));
        var relay = RunningRelay.start(fixture.relay(RelaySteps.UNOBSERVED, fixture.settings(), wrong));

        fixture.awaitAllPublished();

        relay.stop();
        assertThat(companies.find(fixture.id("acme")).orElseThrow()).containsKey("publishFailure");
    }

    private String failure(int number) {
        return companies
                .find(fixture.id(number))
                .orElseThrow()
                .get("publishFailure", Document.class)
                .getString("reason");
    }
}
