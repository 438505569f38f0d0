package dev.firstrung.matching.projection;

import dev.firstrung.contracts.JobState;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.JobIndex;
import dev.firstrung.engine.ScoreVisitor;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import dev.firstrung.matching.fit.EngineInputs;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * All open jobs, in memory, in every instance: a matching task holds them too, but an instance may have no task, and scores asked
 * for by a person must not wait for a task's turn.
 */
@Component
public class OpenJobs implements WholeTopic.Reader {

    private static final Logger LOG = LoggerFactory.getLogger(OpenJobs.class);

    /** An open job, as it was published and as it is scored. */
    public record OpenJob(JobState state, Job input, Instant publishedAt) {}

    private final JobIndex index;
    private final Map<String, OpenJob> jobs = new ConcurrentHashMap<>();
    private volatile boolean complete;

    OpenJobs(FitModel model) {
        index = new JobIndex(model);
    }

    @Override
    public void read(ConsumerRecords<byte[], byte[]> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (record.key() != null) {
                take(record);
            }
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        StateChange<JobState> change;
        try {
            change = StateChange.read(record, JobState.class);
            JobState state = change.state();
            if (state != null) {
                Job input = EngineInputs.job(state);
                jobs.put(change.key(), new OpenJob(state, input, change.time()));
                index.put(input);
                return;
            }
        } catch (RuntimeException unreadable) {
            // the topology makes a dead letter of it; here as there it counts as absent
            LOG.warn(
                    "{}-{} at {} can't be read: counts as absent", record.topic(), record.partition(), record.offset());
            change = StateChange.absent(record);
        }
        jobs.remove(change.key());
        index.remove(change.key());
    }

    @Override
    public void caughtUp() {
        LOG.info("knows all {} open jobs", jobs.size());
        complete = true;
    }

    /** Whether all jobs that were open when the service started are known. */
    public boolean isComplete() {
        return complete;
    }

    public Optional<OpenJob> find(String jobId) {
        return Optional.ofNullable(jobs.get(jobId));
    }

    /** Visits every open job's score for a candidate, in no particular order. */
    public void forEachScore(Candidate candidate, ScoreVisitor visitor) {
        index.forEachScore(candidate, visitor);
    }
}
