package dev.firstrung.matching.topology;

import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.Wire;
import dev.firstrung.engine.input.Job;
import dev.firstrung.matching.fit.EngineInputs;
import java.util.Arrays;

/**
 * An open job as its newest readable record says.
 *
 * @param timestamp of the record, milliseconds since 1970
 * @param digest hash of the record's value
 */
record KnownJob(Job input, String companyId, String title, long timestamp, int digest) {

    /** @throws RuntimeException when it isn't a job's state under its own key */
    static KnownJob read(String key, byte[] value, long timestamp) {
        var state = Wire.read(value, JobState.class);
        Unreadable.unlessKeyed(key, state);
        return new KnownJob(
                EngineInputs.job(state), state.companyId(), state.title(), timestamp, Arrays.hashCode(value));
    }

    long version() {
        return input.version();
    }

    EmittedList.Entry scored(int score) {
        return new EmittedList.Entry(score, version(), digest);
    }
}
