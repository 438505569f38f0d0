package dev.firstrung.matching.topology;

import dev.firstrung.contracts.MatchKey;
import dev.firstrung.contracts.MatchState;
import dev.firstrung.contracts.MatchState.Change;
import dev.firstrung.contracts.Wire;
import dev.firstrung.engine.Explainer;
import dev.firstrung.engine.FitScore;
import dev.firstrung.matching.fit.ExplainedPair;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * The records of the matches topic: CloudEvents in binary mode, with two headers more that tombstones need, since they have no
 * value to say it in.
 */
public final class MatchRecords {

    /** Decimal; {@link MatchState#sequence()}, on tombstones too. */
    public static final String SEQUENCE = "firstrung_sequence";

    /** Decimal; offset of the candidate's record that led to it. */
    public static final String CANDIDATE_OFFSET = "firstrung_candidate_offset";

    private static final String SOURCE = "/matching-service";

    private MatchRecords() {}

    static Record<byte[], byte[]> present(
            Explainer explainer, KnownCandidate candidate, KnownJob job, long sequence, Change change) {
        FitScore fit = explainer.score(job.compiled());
        long time = Math.max(candidate.timestamp(), job.timestamp());
        var match = new MatchState(
                candidate.id(),
                job.input().id(),
                job.companyId(),
                job.title(),
                sequence,
                change,
                fit.score(),
                ExplainedPair.band(fit),
                candidate.visible(),
                ExplainedPair.ledger(fit),
                fit.modelVersion(),
                candidate.version(),
                job.version(),
                Instant.ofEpochMilli(time));
        String verb = change.name().toLowerCase(Locale.ROOT);
        return record(match.key(), verb, sequence, candidate.offset(), time, Wire.write(match));
    }

    static Record<byte[], byte[]> gone(MatchKey key, long sequence, long candidateOffset, long time) {
        return record(key, "left", sequence, candidateOffset, time, null);
    }

    private static Record<byte[], byte[]> record(
            MatchKey key, String verb, long sequence, long candidateOffset, long time, byte @Nullable [] value) {
        var headers = new RecordHeaders();
        headers.add("ce_specversion", bytes("1.0"));
        headers.add("ce_type", bytes("dev.firstrung.match." + verb + ".v1"));
        headers.add("ce_source", bytes(SOURCE));
        headers.add("ce_id", bytes("match/" + key + "/" + sequence));
        headers.add("ce_time", bytes(Instant.ofEpochMilli(time).toString()));
        if (value != null) {
            headers.add("content-type", bytes("application/json"));
        }
        headers.add(SEQUENCE, bytes(Long.toString(sequence)));
        headers.add(CANDIDATE_OFFSET, bytes(Long.toString(candidateOffset)));
        return new Record<>(bytes(key.toString()), value, time, headers);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
