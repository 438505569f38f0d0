package dev.firstrung.matching.projection;

import dev.firstrung.contracts.MatchKey;
import dev.firstrung.contracts.MatchState;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The kept matches, as far as they are projected. */
public interface Matches {

    /** Where a list goes on: after this score and id. */
    record After(int score, String id) {}

    /** A candidate's matches: score descending, then job id. */
    Flux<MatchState> of(String candidateId, @Nullable After after, int limit);

    /** The visible matches of a job: score descending, then candidate id. */
    Flux<MatchState> ofJob(String jobId, @Nullable After after, int limit);

    Mono<MatchState> find(MatchKey key);

    /**
     * A kept match, and the id by which {@link #all} goes on.
     *
     * @param candidateOffset offset of the candidate's record that it was scored with
     */
    record Kept(String id, MatchState match, long candidateOffset) {}

    /** All kept matches in the order of their ids, after this id; the empty one is before all. */
    Flux<Kept> all(String after, int limit);

    /** A change, and the sequence it has. */
    record Seen(MatchKey key, long sequence) {}

    /** Whether whoever reads now sees all these changes, or later ones. */
    Mono<Boolean> show(Collection<Seen> changes);
}
