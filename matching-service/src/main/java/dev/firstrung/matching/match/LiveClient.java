package dev.firstrung.matching.match;

import java.util.concurrent.ArrayBlockingQueue;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One open stream: a bounded buffer, and a sign that the client couldn't keep up with it. */
final class LiveClient {

    static final int BUFFER = 256;

    private final Sinks.Many<MatchEvent> events =
            Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(BUFFER));
    private final Sinks.Empty<Void> tooSlow = Sinks.empty();

    /** Called by the one thread that reads the topic. */
    void offer(MatchEvent event) {
        if (events.tryEmitNext(event).isFailure()) {
            tooSlow.tryEmitEmpty();
        }
    }

    Flux<MatchEvent> events() {
        return events.asFlux();
    }

    /** Completes when the buffer overflowed. */
    Mono<Void> tooSlow() {
        return tooSlow.asMono();
    }
}
