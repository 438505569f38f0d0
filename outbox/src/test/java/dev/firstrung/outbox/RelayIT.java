package dev.firstrung.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.firstrung.outbox.Companies.Published;
import dev.firstrung.outbox.Company.Visibility;
import dev.firstrung.outbox.RelaySteps.Step;
import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesKafka;
import dev.firstrung.testing.UsesMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@UsesMongo
@UsesKafka
@Timeout(90)
class RelayIT {

    private final RelayFixture fixture;
    private final Companies companies;

    RelayIT(TestServers servers) {
        fixture = new RelayFixture(servers);
        companies = fixture.companies;
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource
    void neitherAKilledNorALateRelayBreaksTheTopic(Step step) {
        for (var name : new String[] {"kept", "changed", "hidden", "erased"}) {
            companies.show(fixture.id(name), "first");
        }
        companies.write(fixture.id("hidden-at-first"), "first", Visibility.HIDDEN);
        companies.write(fixture.id("going"), "first", Visibility.ERASED);
        var halt = new Halt(step);
        var halted = RunningRelay.start(fixture.relay(halt));
        halt.awaitHalted();

        companies.show(fixture.id("changed"), "second");
        companies.write(fixture.id("hidden"), "second", Visibility.HIDDEN);
        companies.show(fixture.id("hidden-at-first"), "second");
        companies.write(fixture.id("erased"), "second", Visibility.ERASED);
        companies.show(fixture.id("new"), "first");
        var other = RunningRelay.start(fixture.relay(RelaySteps.UNOBSERVED));
        fixture.awaitAllPublished();
        fixture.assertTopicEqualsDatabase();

        halt.resume();
        halted.stop();
        companies.show(fixture.id("changed"), "third");
        fixture.awaitAllPublished();
        other.stop();
        fixture.assertTopicEqualsDatabase();
        assertThat(companies.shown()).hasSize(4);
        assertThat(companies.find(fixture.id("erased"))).isEmpty();
    }

    @Test
    void aChangeBeforeTheMarkIsClearedIsPublishedToo() {
        companies.show(fixture.id("acme"), "first");
        var halt = new Halt(Step.COMMITTED);
        var relay = RunningRelay.start(fixture.relay(halt));
        halt.awaitHalted();

        companies.show(fixture.id("acme"), "second");
        halt.resume();
        fixture.awaitAllPublished();
        relay.stop();

        fixture.assertTopicEqualsDatabase();
    }

    /** Shows that the tests above can fail: with transactional ids of their own, relays do not fence each other. */
    @Test
    void withoutFencingALateRelayWouldPublishAnOlderVersion() {
        companies.show(fixture.id("acme"), "first");
        var halt = new Halt(Step.READ);
        var settings = fixture.settings();
        var unfenced = new OutboxSettings(
                settings.pollInterval(),
                settings.leaseDuration(),
                settings.batchSize(),
                settings.retryInterval(),
                "unfenced-" + settings.transactionalIdPrefix());
        var late = RunningRelay.start(fixture.relay(halt, unfenced, Company.PUBLISHED));
        halt.awaitHalted();

        companies.show(fixture.id("acme"), "second");
        var other = RunningRelay.start(fixture.relay(RelaySteps.UNOBSERVED));
        fixture.awaitAllPublished();
        halt.resume();
        late.stop();
        other.stop();

        assertThat(companies.shown()).containsEntry(fixture.id("acme"), new Published(2, "second"));
        assertThat(fixture.topic.newest(fixture.id(""))).containsEntry(fixture.id("acme"), new Published(1, "first"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Visibility.class,
            names = {"SHOWN", "ERASED"})
    void aLateRelayLeavesTheSecondLifeOfAnIdAlone(Visibility firstLife) {
        String id = fixture.id("acme");
        companies.show(id, "first life");
        if (firstLife == Visibility.ERASED) {
            companies.write(id, "first life", Visibility.ERASED);
        }
        var halt = new Halt(Step.COMMITTED);
        var late = RunningRelay.start(fixture.relay(halt));
        halt.awaitHalted();

        companies.write(id, "first life", Visibility.ERASED);
        var other = RunningRelay.start(fixture.relay(RelaySteps.UNOBSERVED));
        await().atMost(RelayFixture.SOON).until(() -> companies.find(id).isEmpty());
        other.stop();
        companies.show(id, "second life");
        if (firstLife == Visibility.ERASED) {
            companies.show(id, "second life, changed");
        }
        var secondLife = companies.find(id);
        late.relay().stop();
        halt.resume();
        late.stop();

        assertThat(companies.find(id)).isEqualTo(secondLife).isPresent();
    }

    @Test
    void aStoppedRelayGivesItsLeaseBack() {
        companies.show(fixture.id("acme"), "first");
        var relay = RunningRelay.start(fixture.relay(RelaySteps.UNOBSERVED));
        fixture.awaitAllPublished();

        relay.stop();

        assertThat(fixture.database.getCollection(Lease.COLLECTION).countDocuments())
                .isZero();
    }
}
