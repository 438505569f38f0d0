package dev.firstrung.jobs.posting;

import dev.firstrung.jobs.company.Companies;
import dev.firstrung.outbox.OutboxRelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What happens to postings by itself: those whose last day is over are closed, and those of a renamed company get its new name. Any
 * number of instances may do so at once, since every change is conditional on what it changes.
 */
@Component
class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    /** A posting may be written under the name read before the renaming, for as long as a request may last. */
    private static final Duration LAST_WRITE_UNDER_OLD_NAME = Duration.ofMinutes(2);

    private final Postings postings;
    private final Companies companies;
    private final OutboxRelay relay;
    private final Clock clock;

    Upkeep(Postings postings, Companies companies, OutboxRelay relay, Clock clock) {
        this.postings = postings;
        this.companies = companies;
        this.relay = relay;
        this.clock = clock;
    }

    /** The scheduler calls this once and subscribes again and again, so that the time is looked up on subscription. */
    @Scheduled(fixedDelayString = "${firstrung.jobs.expiry-interval}")
    Mono<Void> closeExpired() {
        return Mono.defer(() -> postings.closeExpired(now()))
                .filter(closed -> closed > 0)
                .doOnNext(closed -> {
                    LOG.info("closed {} postings after their last day", closed);
                    relay.wake();
                })
                .then()
                .onErrorResume(Upkeep::again);
    }

    @Scheduled(fixedDelayString = "${firstrung.jobs.renaming-interval}")
    Mono<Void> rename() {
        return companies.renamings().concatMap(this::rename).then().onErrorResume(Upkeep::again);
    }

    private Mono<Void> rename(Companies.Renaming renaming) {
        return postings.misnamed(renaming.companyId(), renaming.name())
                .concatMap(posting -> postings.replace(posting.renamed(renaming.name(), now()))
                        .onErrorComplete(Postings.StalePosting.class))
                .doOnNext(posting -> relay.wake())
                .count()
                .filter(renamed -> renamed == 0 && isSettled(renaming))
                .flatMap(none -> companies.finish(renaming));
    }

    private boolean isSettled(Companies.Renaming renaming) {
        return now().isAfter(renaming.at().plus(LAST_WRITE_UNDER_OLD_NAME));
    }

    private static Mono<Void> again(Throwable failure) {
        LOG.warn("upkeep of postings failed, and will be tried again", failure);
        return Mono.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
