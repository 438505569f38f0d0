package dev.firstrung.matching.topology;

import dev.firstrung.engine.FitModel;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs of all tasks of an instance: each task reads the same records, and shares what they say instead of holding its own copy. */
final class JobPool {

    private final FitModel model;
    private final Map<String, KnownJob> jobs = new ConcurrentHashMap<>();

    JobPool(FitModel model) {
        this.model = model;
    }

    /**
     * The job that the record says, read at most once while it is the newest.
     *
     * @throws RuntimeException when it isn't a job's state under its own key
     */
    KnownJob read(String key, byte[] value, long timestamp) {
        KnownJob pooled = jobs.get(key);
        if (pooled != null && pooled.timestamp() == timestamp && pooled.digest() == Arrays.hashCode(value)) {
            return pooled;
        }
        var read = KnownJob.read(model, key, value, timestamp);
        jobs.put(key, read);
        return read;
    }

    /** The job closed; tasks that didn't hear of it yet keep theirs. */
    void forget(String key) {
        jobs.remove(key);
    }

    int size() {
        return jobs.size();
    }
}
