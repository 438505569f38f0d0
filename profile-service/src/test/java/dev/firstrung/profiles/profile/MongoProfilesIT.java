package dev.firstrung.profiles.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import dev.firstrung.contracts.AccountKey;
import dev.firstrung.testing.TestServers;
import dev.firstrung.testing.UsesMongo;
import java.time.Instant;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.SimpleReactiveMongoDatabaseFactory;

/** What is stored, with no outbox that would clean up behind it. */
@UsesMongo
class MongoProfilesIT {

    private static final AccountKey ADA = AccountKey.of("http://issuer", "ada");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123Z");
    private static final Profile FULL = ProfileBuilder.full().build();

    private ReactiveMongoTemplate mongo;
    private MongoProfiles profiles;

    @BeforeEach
    void connect(TestServers servers) {
        mongo = new ReactiveMongoTemplate(
                new SimpleReactiveMongoDatabaseFactory(new ConnectionString(servers.newDatabaseUri())));
        profiles = new MongoProfiles(mongo);
    }

    @Test
    void storesAProfileAsItIs() {
        assertThat(profiles.create(ADA, FULL, NOW).block()).isEqualTo(new SavedProfile(ADA, 1, NOW, FULL));
        assertThat(profiles.find(ADA).block()).isEqualTo(new SavedProfile(ADA, 1, NOW, FULL));
        assertThat(raw()).containsEntry("unpublished", true).containsKey("incarnation");
    }

    @Test
    void createsOnlyWhereThereIsNone() {
        profiles.create(ADA, FULL, NOW).block();

        assertThat(profiles.create(ADA, Profile.empty(), NOW).block()).isNull();
        assertThat(Objects.requireNonNull(profiles.find(ADA).block()).profile()).isEqualTo(FULL);
    }

    @Test
    void replacesOnlyTheVersionNamed() {
        profiles.create(ADA, FULL, NOW).block();

        assertThat(profiles.replace(ADA, 2, Profile.empty(), NOW).block()).isNull();
        assertThat(profiles.replace(ADA, 1, Profile.empty(), NOW).block())
                .isEqualTo(new SavedProfile(ADA, 2, NOW, Profile.empty()));
    }

    @Test
    void erasesEverythingButTheMarks() {
        profiles.create(ADA, FULL, NOW).block();

        assertThat(profiles.erase(ADA, 7).block()).isFalse();
        assertThat(profiles.erase(ADA, 1).block()).isTrue();
        assertThat(profiles.erase(ADA, 2).block()).isFalse();
        assertThat(profiles.find(ADA).block()).isNull();
        assertThat(profiles.replace(ADA, 2, FULL, NOW).block()).isNull();
        assertThat(raw())
                .containsOnlyKeys("_id", "version", "incarnation", "unpublished", "_class")
                .containsEntry("unpublished", true)
                .containsEntry("version", 2L);
    }

    @Test
    void goesOnCountingWhenCreatedBeforeItsErasureIsPublished() {
        profiles.create(ADA, FULL, NOW).block();
        profiles.erase(ADA, 1).block();

        assertThat(profiles.create(ADA, FULL, NOW).block()).isEqualTo(new SavedProfile(ADA, 3, NOW, FULL));
    }

    private Document raw() {
        return Objects.requireNonNull(
                mongo.findById(ADA.value(), Document.class, "profiles").block());
    }
}
