package dev.firstrung.matching.topology;

import dev.firstrung.contracts.Wire;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was last said of a candidate's pairs, so that only differences are said, also after a restart or with a new model.
 *
 * @param candidateOffset offset of the candidate's record in its topic
 * @param candidateDigest hash of the candidate's record, which tells states apart that have the same version
 */
record EmittedList(
        String modelVersion,
        long candidateVersion,
        long candidateOffset,
        int candidateDigest,
        Map<String, Entry> entries) {

    private static final EmittedList NOTHING = new EmittedList("", 0, 0, 0, Map.of());

    /** A pair as it was said, by job id. */
    record Entry(int score, long jobVersion, int jobDigest) {}

    static EmittedList read(byte @Nullable [] bytes) {
        return bytes == null ? NOTHING : Wire.read(bytes, EmittedList.class);
    }

    byte[] write() {
        return Wire.write(this);
    }

    /** Whether another model or another state of the candidate was scored then. */
    boolean isOutdated(KnownCandidate candidate, String model) {
        return candidateVersion != candidate.version()
                || candidateDigest != candidate.digest()
                || !modelVersion.equals(model);
    }

    TreeMap<String, Entry> copyOfEntries() {
        return new TreeMap<>(entries);
    }
}
