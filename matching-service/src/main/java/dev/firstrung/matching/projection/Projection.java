package dev.firstrung.matching.projection;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.CompanyState;
import dev.firstrung.contracts.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Writes what the topics say to MongoDB, each batch before the next is read; writing a record again changes nothing. */
@Component
class Projection {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private static final Duration WITHIN = Duration.ofSeconds(30);

    private final MongoMatches matches;
    private final MongoCandidateInputs inputs;
    private final MongoCompanies companies;
    private final DeadLetters deadLetters;
    private final Database database;
    private final Clock clock;

    Projection(
            MongoMatches matches,
            MongoCandidateInputs inputs,
            MongoCompanies companies,
            DeadLetters deadLetters,
            Database database,
            Clock clock) {
        this.matches = matches;
        this.inputs = inputs;
        this.companies = companies;
        this.deadLetters = deadLetters;
        this.database = database;
        this.clock = clock;
    }

    @KafkaListener(
            id = "matches-projection",
            groupId = "${firstrung.matching.application-id:firstrung-matching}-projection-candidate-matches",
            topics = "#{T(dev.firstrung.contracts.Topic).MATCHES.topicName()}",
            concurrency = "2")
    void onMatches(List<ConsumerRecord<byte[], byte[]>> records) {
        List<MatchChange> changes = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                changes.add(MatchChange.read(record));
            } catch (RuntimeException unreadable) {
                deadLetters.send(record, unreadable);
            }
        }
        ListenerThread.await(matches.write(changes, clock.instant()), WITHIN);
    }

    @KafkaListener(
            id = "candidates-projection",
            groupId = "${firstrung.matching.application-id:firstrung-matching}-projection-candidates",
            topics = "#{T(dev.firstrung.contracts.Topic).CANDIDATES.topicName()}")
    void onCandidates(List<ConsumerRecord<byte[], byte[]>> records) {
        List<StateChange<CandidateState>> changes = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            // the topology makes a dead letter of what can't be read; here as there it counts as absent
            changes.addAll(readOrAbsent(record, CandidateState.class));
        }
        Instant now = clock.instant();
        Mono<Void> erased = Flux.fromIterable(changes)
                .filter(change -> change.state() == null)
                .concatMap(change -> matches.erase(change.key(), change.offset()))
                .then();
        ListenerThread.await(inputs.write(changes, now).then(erased), WITHIN);
    }

    @KafkaListener(
            id = "companies-projection",
            groupId = "${firstrung.matching.application-id:firstrung-matching}-projection-companies",
            topics = "#{T(dev.firstrung.contracts.Topic).COMPANIES.topicName()}")
    void onCompanies(List<ConsumerRecord<byte[], byte[]>> records) {
        List<StateChange<CompanyState>> changes = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                changes.add(StateChange.read(record, CompanyState.class));
            } catch (RuntimeException unreadable) {
                deadLetters.send(record, unreadable);
            }
        }
        ListenerThread.await(companies.write(changes, clock.instant()), WITHIN);
    }

    private static <S extends State> List<StateChange<S>> readOrAbsent(
            ConsumerRecord<byte[], byte[]> record, Class<S> type) {
        if (record.key() == null) {
            return List.of();
        }
        try {
            return List.of(StateChange.read(record, type));
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "{}-{} at {} can't be read: counts as absent", record.topic(), record.partition(), record.offset());
            return List.of(StateChange.absent(record));
        }
    }

    /** The scheduler calls this once and subscribes again and again, so that the time is looked up on subscription. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    Mono<Void> sweep() {
        return Mono.defer(() -> database.sweep(clock.instant()));
    }
}
