package dev.firstrung.matching.match;

import dev.firstrung.matching.projection.ListenerThread;
import dev.firstrung.matching.projection.MatchChange;
import dev.firstrung.matching.projection.Matches;
import dev.firstrung.matching.projection.Matches.Seen;
import dev.firstrung.matching.projection.WholeTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Passes changes on to the candidates who are connected to this instance, whichever instance made or projected them: it reads the
 * topic itself, and waits until the changes can be read from the database before it tells of them.
 */
@Component
class LiveMatches implements WholeTopic.Reader {

    static final int STREAMS_PER_CANDIDATE = 8;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(30);

    private final Matches matches;
    private final Map<String, Set<LiveClient>> connected = new ConcurrentHashMap<>();

    LiveMatches(Matches matches) {
        this.matches = matches;
    }

    /** The candidate's changes from now on; empty when too many streams of theirs are open. */
    Optional<LiveClient> connect(String candidateId) {
        var client = new LiveClient();
        var clients = connected.compute(candidateId, (id, before) -> {
            Set<LiveClient> open = before == null ? ConcurrentHashMap.newKeySet() : before;
            if (open.size() < STREAMS_PER_CANDIDATE) {
                open.add(client);
            }
            return open;
        });
        return clients.contains(client) ? Optional.of(client) : Optional.empty();
    }

    void disconnect(String candidateId, LiveClient client) {
        connected.computeIfPresent(candidateId, (id, open) -> {
            open.remove(client);
            return open.isEmpty() ? null : open;
        });
    }

    @Override
    public void read(ConsumerRecords<byte[], byte[]> records) {
        if (connected.isEmpty()) {
            return;
        }
        List<MatchChange> changes = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            MatchChange.tryRead(record)
                    .filter(change -> connected.containsKey(change.key().candidateId()))
                    .ifPresent(changes::add);
        }
        if (changes.isEmpty()) {
            return;
        }
        awaitVisible(changes);
        changes.forEach(this::tell);
    }

    private void awaitVisible(List<MatchChange> changes) {
        List<Seen> seen = changes.stream()
                .map(change -> new Seen(change.key(), change.sequence()))
                .toList();
        var visible = Flux.defer(() -> matches.show(seen))
                .repeatWhen(looks -> looks.delayElements(LOOK_AGAIN))
                .filter(shown -> shown)
                .next();
        ListenerThread.await(visible, VISIBLE_WITHIN);
    }

    private void tell(MatchChange change) {
        MatchEvent event = switch (change) {
            case MatchChange.Present present -> new MatchEvent.Present(present.state());
            case MatchChange.Gone gone -> new MatchEvent.Left(gone.key(), gone.sequence());
        };
        connected.getOrDefault(change.key().candidateId(), Set.of()).forEach(client -> client.offer(event));
    }
}
