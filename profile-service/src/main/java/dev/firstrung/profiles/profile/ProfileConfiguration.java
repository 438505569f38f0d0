package dev.firstrung.profiles.profile;

import dev.firstrung.contracts.Publication;
import dev.firstrung.contracts.Topic;
import dev.firstrung.outbox.PublishedCollection;
import java.time.Clock;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

    /** Profiles are published as candidate states; an erased one as a tombstone, after which its document goes. */
    @Bean
    PublishedCollection<ProfileDocument> publishedProfiles(CandidateStates states) {
        return new PublishedCollection<>(Topic.CANDIDATES, ProfileDocument.class, document -> {
            SavedProfile saved = document.saved();
            return saved == null
                    ? new Publication.Erased(document.id(), document.version())
                    : new Publication.Present(states.of(saved));
        });
    }

    /** Dates are checked against the same clock that stamps a save. */
    @Bean
    ValidationConfigurationCustomizer validationClock(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
