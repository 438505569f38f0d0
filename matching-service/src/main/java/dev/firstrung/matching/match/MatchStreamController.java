package dev.firstrung.matching.match;

import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.MatchState.Change;
import dev.firstrung.http.problem.ApiException;
import dev.firstrung.http.problem.ProblemType;
import dev.firstrung.http.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A candidate's changes as they happen. The first thing sent is a comment, from which on nothing is missed: read the list after
 * it, also after each reconnection.
 */
@RestController
@Tag(name = "Matches")
@PreAuthorize("hasRole('CANDIDATE')")
class MatchStreamController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final ProblemType TOO_MANY_STREAMS =
            new ProblemType("too-many-streams", HttpStatus.TOO_MANY_REQUESTS, "Too many streams are open");

    private final LiveMatches live;
    private final CompanyNames companyNames;

    MatchStreamController(LiveMatches live, CompanyNames companyNames) {
        this.live = live;
        this.companyNames = companyNames;
    }

    /** A job that is no match any more. */
    record LeftMatch(String jobId) {}

    @Operation(summary = "The caller's changes as they happen (server-sent events); does not end by itself")
    @GetMapping(path = "/api/v1/matches/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<Object>> stream(Caller caller) {
        // a place is taken on subscription: an answer whose body nobody asks for (HEAD) would never give it back
        return Flux.defer(() -> connect(caller.account().value()));
    }

    private Flux<ServerSentEvent<Object>> connect(String candidateId) {
        LiveClient client = live.connect(candidateId)
                .orElseThrow(() -> new ApiException(
                        TOO_MANY_STREAMS,
                        "At most " + LiveMatches.STREAMS_PER_CANDIDATE + " streams may be open at once"));
        Flux<ServerSentEvent<Object>> heartbeats =
                Flux.interval(HEARTBEAT).onBackpressureDrop().map(tick -> comment("still here"));
        return client.events()
                .concatMap(this::event)
                .mergeWith(heartbeats)
                .startWith(comment("connected"))
                .takeUntilOther(client.tooSlow())
                .concatWith(Mono.fromSupplier(MatchStreamController::dropped))
                .doFinally(end -> live.disconnect(candidateId, client));
    }

    private Mono<ServerSentEvent<Object>> event(MatchEvent event) {
        return switch (event) {
            case MatchEvent.Left left ->
                Mono.just(event(left, "left", new LeftMatch(left.key().jobId())));
            case MatchEvent.Present present -> {
                MatchState match = present.match();
                String name = match.change() == Change.APPEARED ? "appeared" : "changed";
                yield companyNames.with(
                        match.companyId(),
                        company -> event(present, name, MatchSummary.of(match, company.orElse(null))));
            }
        };
    }

    private static ServerSentEvent<Object> event(MatchEvent event, String name, Object data) {
        return ServerSentEvent.builder(data)
                .id(Long.toString(event.sequence()))
                .event(name)
                .build();
    }

    private static ServerSentEvent<Object> comment(String text) {
        return ServerSentEvent.builder().comment(text).build();
    }

    /** The last thing a client hears that read too slowly: it should read the list and connect again. */
    private static ServerSentEvent<Object> dropped() {
        return ServerSentEvent.<Object>builder(Map.of("reason", "too-slow"))
                .event("dropped")
                .build();
    }
}
