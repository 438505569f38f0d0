package dev.firstrung.matching.topology;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How matching runs.
 *
 * @param threshold least score of a kept pair, 0 to 100
 * @param bestJobs how many jobs are kept for each candidate
 * @param bestCandidates how many candidates of each partition are kept for each job
 * @param applicationId names the group of instances that share the work, and their internal topics
 * @param instanceId names this instance across its restarts, so that its share waits for it; made once and kept in the state
 *     folder when blank
 * @param stateDir folder of the instance's state, its own; it can be lost, then the state is read from Kafka again
 * @param threads threads that share the instance's partitions
 * @param storeMemoryMb memory for the stores of all partitions together, outside the heap, in MiB
 * @param takeover after so long without a sign of life another instance takes this one's share; work that commits nothing for half as long is thrown
 *     away, so a machine that is slow or busy needs more
 */
@Validated
@ConfigurationProperties("firstrung.matching")
record MatchingSettings(
        @DefaultValue("36") @Min(0) @Max(100) int threshold,
        @DefaultValue("50") @Min(1) int bestJobs,
        @DefaultValue("100") @Min(1) int bestCandidates,
        @DefaultValue("firstrung-matching") @NotBlank String applicationId,
        @DefaultValue("") String instanceId,
        @DefaultValue(".firstrung/streams") Path stateDir,
        @DefaultValue("2") @Min(1) int threads,
        @DefaultValue("64") @Min(8) int storeMemoryMb,
        @DefaultValue("6s") @DurationMin(seconds = 2) Duration takeover) {

    Limits limits() {
        return new Limits(threshold, bestJobs, bestCandidates);
    }
}
