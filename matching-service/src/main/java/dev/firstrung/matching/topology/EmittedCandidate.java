package dev.firstrung.matching.topology;

import dev.firstrung.contracts.Wire;
import org.jspecify.annotations.Nullable;

/**
 * The state of a candidate that the pairs were last said for, so that only differences are said, also after a restart or with a new model.
 *
 * @param candidateOffset offset of the candidate's newest record in its topic, also while nothing was said for it yet
 * @param candidateDigest hash of the candidate's record, which tells states apart that have the same version
 */
record EmittedCandidate(String modelVersion, long candidateVersion, long candidateOffset, int candidateDigest) {

    private static final EmittedCandidate NONE = new EmittedCandidate("", 0, 0, 0);

    static EmittedCandidate of(KnownCandidate candidate, String model) {
        return new EmittedCandidate(model, candidate.version(), candidate.offset(), candidate.digest());
    }

    static EmittedCandidate read(byte @Nullable [] bytes) {
        return bytes == null ? NONE : Wire.read(bytes, EmittedCandidate.class);
    }

    EmittedCandidate at(long offset) {
        return new EmittedCandidate(modelVersion, candidateVersion, offset, candidateDigest);
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
}
