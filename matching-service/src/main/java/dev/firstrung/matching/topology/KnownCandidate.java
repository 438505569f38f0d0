package dev.firstrung.matching.topology;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.CandidateState.Visibility;
import dev.firstrung.contracts.Wire;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.matching.fit.EngineInputs;
import java.util.Arrays;

/**
 * A candidate as their newest readable record says.
 *
 * @param timestamp of the record, milliseconds since 1970
 * @param offset of the record in its partition
 * @param digest hash of the record's value
 */
record KnownCandidate(Candidate input, boolean visible, long timestamp, long offset, int digest) {

    /** @throws RuntimeException when it isn't a candidate's state under its own key */
    static KnownCandidate read(String key, byte[] value, long timestamp, long offset) {
        var state = Wire.read(value, CandidateState.class);
        Unreadable.unlessKeyed(key, state);
        boolean visible = state.visibility() == Visibility.BLIND;
        return new KnownCandidate(EngineInputs.candidate(state), visible, timestamp, offset, Arrays.hashCode(value));
    }

    String id() {
        return input.id();
    }

    long version() {
        return input.version();
    }
}
