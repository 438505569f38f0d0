package dev.firstrung.matching.topology;

import dev.firstrung.contracts.CandidateState;
import dev.firstrung.contracts.Topic;
import dev.firstrung.engine.FitModel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Ranks one partition's candidates and all open jobs, and sends what changed.
 *
 * <p>Everything but the stores is derived from them in {@link #init}, which also runs on this same object after an aborted
 * transaction; all candidates are then dirty, and comparing with what was last said makes that harmless. A record that can't be
 * read counts as absent: so the state is a function of the newest records alone, which is all that compaction leaves.
 */
final class Matcher implements Processor<byte[], byte[], byte[], byte[]> {

    private final FitModel model;
    private final Limits limits;
    private final Pace pace;
    private final JobPool jobPool;

    private @Nullable ProcessorContext<byte[], byte[]> context;
    private @Nullable Emitter emitter;
    private Map<String, KnownCandidate> candidates = new HashMap<>();
    private Map<String, KnownJob> jobs = new HashMap<>();
    private Dirt dirt = new Dirt();
    private Standings standings;

    /** What the stores had at the start and is not ranked yet; nothing is sent before it is. */
    private @Nullable Backlog backlog;

    private int eventsSinceTick;
    private long lastStep;

    Matcher(FitModel model, Limits limits, Pace pace, JobPool jobPool) {
        this.model = model;
        this.limits = limits;
        this.pace = pace;
        this.jobPool = jobPool;
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
        KeyValueStore<String, byte[]> emittedCandidates = context.getStateStore(MatchingTopology.EMITTED_CANDIDATES);
        KeyValueStore<String, byte[]> emittedPairs = context.getStateStore(MatchingTopology.EMITTED_PAIRS);
        var emitted = new Emitted(emittedCandidates, emittedPairs);
        emitter = new Emitter(
                model,
                standings,
                emitted,
                jobs,
                match -> context.forward(match, MatchingTopology.MATCHES_SINK),
                context::currentSystemTimeMs);
        backlog = new Backlog(
                jobPool,
                context.getStateStore(MatchingTopology.OPEN_JOBS),
                context.getStateStore(MatchingTopology.CANDIDATES));
        emitted.forEachCandidate(dirt::candidate);
        context.schedule(pace.tick(), PunctuationType.WALL_CLOCK_TIME, this::tick);
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
        boolean calm = ++eventsSinceTick <= pace.calmEvents();
        if (calm && backlog().isEmpty() && isLittle()) {
            workForAStep();
        }
    }

    private boolean isLittle() {
        return dirt.candidates() <= pace.atOnceCandidates() && standings.shortRankings() <= pace.atOnceCandidates();
    }

    private void onCandidate(Record<byte[], byte[]> record, RecordMetadata from) {
        String key = text(record.key());
        if (!CandidateState.isId(key)) {
            deadLetter(record, from, new Unreadable("the record's key can't be a candidate's id"));
            return;
        }
        backlog().forgetCandidate(key);
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
            dirt.take(key);
            emitter().erase(key);
            return;
        }
        putCandidate(candidate);
        for (int i = 0; i < pace.atOnceCandidates() && !standings.isExact(); i++) {
            standings.refillOne();
        }
        if (backlog().isEmpty() && standings.isExact()) {
            settle(new Dirt.Entry(key, dirt.take(key)));
        } else {
            emitter().remember(candidate);
        }
    }

    private void onJob(Record<byte[], byte[]> record, RecordMetadata from) {
        String key = text(record.key());
        backlog().forgetJob(key);
        KnownJob job = null;
        if (record.value() != null) {
            try {
                job = jobPool.read(key, record.value(), record.timestamp());
            } catch (RuntimeException unreadable) {
                deadLetter(record, from, unreadable);
            }
        }
        if (job == null) {
            jobs.remove(key);
            jobPool.forget(key);
            standings.removeJob(key);
        } else {
            putJob(job);
        }
    }

    private void putCandidate(KnownCandidate candidate) {
        candidates.put(candidate.id(), candidate);
        standings.putCandidate(candidate.input(), candidate.visible());
    }

    private void putJob(KnownJob job) {
        jobs.put(job.input().id(), job);
        standings.putJob(job.input());
    }

    private void tick(long now) {
        boolean loaded = eventsSinceTick > pace.calmEvents();
        eventsSinceTick = 0;
        if (loaded && backlog().isEmpty() && now - lastStep < pace.loadedPause().toMillis()) {
            return;
        }
        if (workForAStep()) {
            lastStep = now;
        }
    }

    /** Works for a step, at least one piece; false when there was nothing to do. Short, because the thread's open transaction waits for it. */
    private boolean workForAStep() {
        long begin = pace.nanoTime().getAsLong();
        boolean worked = workOnce();
        boolean more = worked;
        while (more && pace.nanoTime().getAsLong() - begin < pace.step().toNanos()) {
            more = workOnce();
        }
        return worked;
    }

    /** Does the next piece of work, in the order that makes what is sent exact; false when there is none. */
    private boolean workOnce() {
        if (!backlog().isEmpty()) {
            backlog().takeOne(this::putJob, this::putCandidate, emitter()::candidateOffset);
        } else if (!standings.isExact()) {
            standings.refillOne();
        } else if (!dirt.isEmpty()) {
            settle(dirt.takeFirst());
        } else {
            return false;
        }
        return true;
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

    private Backlog backlog() {
        if (backlog == null) {
            throw new IllegalStateException("not initialised");
        }
        return backlog;
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
