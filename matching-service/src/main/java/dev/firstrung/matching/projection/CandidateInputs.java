package dev.firstrung.matching.projection;

import dev.firstrung.contracts.CandidateState;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** What each candidate is scored on. */
public interface CandidateInputs {

    /**
     * A candidate's newest state.
     *
     * @param offset of its record in its partition
     */
    record Input(CandidateState state, Instant publishedAt, long offset) {}

    Mono<Input> find(String candidateId);
}
