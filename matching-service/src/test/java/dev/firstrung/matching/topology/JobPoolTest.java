package dev.firstrung.matching.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstrung.contracts.Wire;
import dev.firstrung.engine.FitModel;
import dev.firstrung.matching.fit.States;
import org.junit.jupiter.api.Test;

class JobPoolTest {

    private final JobPool pool = new JobPool(FitModel.v1());

    @Test
    void sharesWhatTheSameRecordSays() {
        byte[] record = Wire.write(States.job("j1", 1, "python"));

        assertThat(pool.read("j1", record, 5)).isSameAs(pool.read("j1", record.clone(), 5));
    }

    @Test
    void readsANewerRecordAnew() {
        pool.read("j1", Wire.write(States.job("j1", 1, "python")), 5);

        assertThat(pool.read("j1", Wire.write(States.job("j1", 2, "python")), 5).version())
                .isEqualTo(2);
        assertThat(pool.read("j1", Wire.write(States.job("j1", 2, "python")), 6).timestamp())
                .isEqualTo(6);
    }

    @Test
    void holdsNoClosedJob() {
        pool.read("j1", Wire.write(States.job("j1", 1, "python")), 5);

        pool.forget("j1");

        assertThat(pool.size()).isZero();
    }
}
