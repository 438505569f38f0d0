package dev.firstrung.matching.projection;

import dev.firstrung.contracts.CandidateState;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** What each candidate is scored on. */
public interface CandidateInputs {

    /** A candidate's newest state, and when it was published. */
    record Input(CandidateState state, Instant publishedAt) {}

    Mono<Input> find(String candidateId);
}
