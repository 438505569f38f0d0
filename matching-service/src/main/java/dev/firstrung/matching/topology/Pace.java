package dev.firstrung.matching.topology;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When changes that a job's event made for others are sent: at once while they are few, else gathered, so that a load of many
 * jobs sends each candidate's list a few times, not once a job.
 *
 * @param atOnceCandidates up to so many candidates are served at once
 * @param calmEvents so many events between two ticks don't count as a load
 * @param tick how often gathered changes are looked at
 * @param step the longest work in one tick; well below the transaction time-out
 * @param loadedPause how long changes wait during a load
 * @param nanoTime the clock that steps are measured with
 */
record Pace(
        int atOnceCandidates,
        int calmEvents,
        Duration tick,
        Duration step,
        Duration loadedPause,
        LongSupplier nanoTime) {

    static final Pace STANDARD =
            new Pace(64, 8, Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(250), System::nanoTime);
}
