package dev.firstrung.matching.topology;

import dev.firstrung.contracts.JobState;
import dev.firstrung.contracts.Wire;
import dev.firstrung.engine.CompiledJob;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.input.Job;
import dev.firstrung.matching.fit.EngineInputs;
import java.util.Arrays;

/**
 * An open job as its newest readable record says.
 *
 * @param timestamp of the record, milliseconds since 1970
 * @param digest hash of the record's value
 */
record KnownJob(CompiledJob compiled, String companyId, String title, long timestamp, int digest) {

    /** @throws RuntimeException when it isn't a job's state under its own key */
    static KnownJob read(FitModel model, String key, byte[] value, long timestamp) {
        var state = Wire.read(value, JobState.class);
        Unreadable.unlessKeyed(key, state);
        return new KnownJob(
                model.compile(EngineInputs.job(state)),
                state.companyId(),
                state.title(),
                timestamp,
                Arrays.hashCode(value));
    }

    Job input() {
        return compiled.job();
    }

    long version() {
        return input().version();
    }

    EmittedPair scored(int score) {
        return new EmittedPair(score, version(), digest);
    }
}
