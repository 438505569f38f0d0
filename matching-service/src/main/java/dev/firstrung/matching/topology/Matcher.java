package dev.firstrung.matching.topology;

import dev.firstrung.contracts.Topic;
import dev.firstrung.engine.FitModel;
import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Job;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.TimestampedKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ranks one partition's candidates and all open jobs, and sends what changed.
 *
 * <p>Everything but the stores is derived from them in {@link #init}, which also runs on this same object after an aborted
 * transaction; all candidates are then dirty, and comparing with what was last said makes that harmless. A record that can't be
 * read counts as absent: so the state is a function of the newest records alone, which is all that compaction leaves.
 */
final class Matcher implements Processor<byte[], byte[], byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(Matcher.class);

    private final FitModel model;
    private final Limits limits;
    private final Pace pace;

    private @Nullable ProcessorContext<byte[], byte[]> context;
    private @Nullable Emitter emitter;
    private Map<String, KnownCandidate> candidates = new HashMap<>();
    private Map<String, KnownJob> jobs = new HashMap<>();
    private Dirt dirt = new Dirt();
    private Standings standings;
    private int eventsSinceTick;
    private long lastStep;

    Matcher(FitModel model, Limits limits, Pace pace) {
        this.model = model;
        this.limits = limits;
        this.pace = pace;
        standings = new Standings(model, limits, dirt);
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        this.context = context;
        candidates = new HashMap<>();
        jobs = new HashMap<>();
        dirt = new Dirt();
        standings = new Standings(model, limits, dirt);
        eventsSinceTick = 0;
        KeyValueStore<String, byte[]> lists = context.getStateStore(MatchingTopology.EMITTED_LISTS);
        emitter = new Emitter(
                model,
                standings,
                lists,
                jobs,
                match -> context.forward(match, MatchingTopology.MATCHES_SINK),
                context::currentSystemTimeMs);
        load(context, emitter);
        candidates.keySet().forEach(dirt::candidate);
        try (KeyValueIterator<String, byte[]> all = lists.all()) {
            all.forEachRemaining(list -> {
                if (!list.key.equals(Emitter.SEQUENCE_KEY)) {
                    dirt.candidate(list.key);
                }
            });
        }
        context.schedule(pace.tick(), PunctuationType.WALL_CLOCK_TIME, this::tick);
    }

    private void load(ProcessorContext<byte[], byte[]> context, Emitter emitter) {
        forEach(context.getStateStore(MatchingTopology.OPEN_JOBS), (key, value) -> {
            jobs.put(key, KnownJob.read(key, value.value(), value.timestamp()));
        });
        Map<Candidate, Boolean> visible = new HashMap<>();
        forEach(context.getStateStore(MatchingTopology.CANDIDATES), (key, value) -> {
            var known = KnownCandidate.read(key, value.value(), value.timestamp(), emitter.candidateOffset(key));
            candidates.put(key, known);
            visible.put(known.input(), known.visible());
        });
        List<Job> open = new ArrayList<>(jobs.size());
        jobs.values().forEach(job -> open.add(job.input()));
        standings.load(visible, open);
    }

    private interface Reader {
        void read(String key, ValueAndTimestamp<byte[]> value);
    }

    private static void forEach(TimestampedKeyValueStore<byte[], byte[]> store, Reader reader) {
        try (KeyValueIterator<byte[], ValueAndTimestamp<byte[]>> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<byte[], ValueAndTimestamp<byte[]>> next = all.next();
                readOrSkip(reader, next);
            }
        }
    }

    /** A record that can't be read became a dead letter when it was processed, and counts as absent. */
    private static void readOrSkip(Reader reader, KeyValue<byte[], ValueAndTimestamp<byte[]>> entry) {
        String key = text(entry.key);
        try {
            reader.read(key, entry.value);
        } catch (RuntimeException unreadable) {
            LOG.warn("the newest record of a key can't be read: it counts as absent");
        }
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata from = context().recordMetadata().orElseThrow();
        if (record.key() == null) {
            deadLetter(record, from, new Unreadable("a record needs a key"));
        } else if (from.topic().equals(Topic.CANDIDATES.topicName())) {
            onCandidate(record, from);
        } else {
            onJob(record, from);
        }
        if (++eventsSinceTick <= pace.calmEvents() && dirt.candidates() <= pace.atOnceCandidates()) {
            while (!dirt.isEmpty()) {
                settle(dirt.takeFirst());
            }
        }
    }

    private void onCandidate(Record<byte[], byte[]> record, RecordMetadata from) {
        String key = text(record.key());
        KnownCandidate candidate = null;
        if (record.value() != null) {
            try {
                candidate = KnownCandidate.read(key, record.value(), record.timestamp(), from.offset());
            } catch (RuntimeException unreadable) {
                deadLetter(record, from, unreadable);
            }
        }
        if (candidate == null) {
            candidates.remove(key);
            standings.removeCandidate(key);
        } else {
            candidates.put(key, candidate);
            standings.putCandidate(candidate.input(), candidate.visible());
        }
        settle(new Dirt.Entry(key, dirt.take(key)));
    }

    private void onJob(Record<byte[], byte[]> record, RecordMetadata from) {
        String key = text(record.key());
        KnownJob job = null;
        if (record.value() != null) {
            try {
                job = KnownJob.read(key, record.value(), record.timestamp());
            } catch (RuntimeException unreadable) {
                deadLetter(record, from, unreadable);
            }
        }
        if (job == null) {
            jobs.remove(key);
            standings.removeJob(key);
        } else {
            jobs.put(key, job);
            standings.putJob(job.input());
        }
    }

    private void tick(long now) {
        boolean loaded = eventsSinceTick > pace.calmEvents();
        eventsSinceTick = 0;
        if (dirt.isEmpty() || (loaded && now - lastStep < pace.loadedPause().toMillis())) {
            return;
        }
        lastStep = now;
        long begin = pace.nanoTime().getAsLong();
        while (!dirt.isEmpty()
                && pace.nanoTime().getAsLong() - begin < pace.step().toNanos()) {
            settle(dirt.takeFirst());
        }
    }

    private void settle(Dirt.Entry entry) {
        KnownCandidate candidate = candidates.get(entry.candidateId());
        if (candidate == null) {
            emitter().erase(entry.candidateId());
        } else {
            emitter().emit(candidate, entry.pairs());
        }
    }

    private void deadLetter(Record<byte[], byte[]> record, RecordMetadata from, RuntimeException reason) {
        var headers = DeadLetter.headers(record.headers(), from.topic(), from.partition(), from.offset(), reason);
        context().forward(record.withHeaders(headers), MatchingTopology.DEAD_LETTERS_SINK);
    }

    private ProcessorContext<byte[], byte[]> context() {
        if (context == null) {
            throw new IllegalStateException("not initialised");
        }
        return context;
    }

    private Emitter emitter() {
        if (emitter == null) {
            throw new IllegalStateException("not initialised");
        }
        return emitter;
    }

    private static String text(byte[] key) {
        return new String(key, StandardCharsets.UTF_8);
    }
}
