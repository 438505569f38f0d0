package dev.firstrung.matching.projection;

import dev.firstrung.contracts.MatchKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Document ids from which nobody reads back whom they are about: what is left of a deleted one is the id and a number. What is left of one
 * person's matches begins alike.
 */
final class DocumentId {

    private static final int BYTES = 16;
    private static final int CANDIDATE_BYTES = 8;

    private DocumentId() {}

    /** The first 128 bits of SHA-256 of the key, in hex. */
    static String of(String key) {
        return hash(key, BYTES);
    }

    /** The same after 64 bits of the candidate's hash: what is written together, one candidate's matches, lies together in the database. */
    static String of(MatchKey key) {
        return hash(key.candidateId(), CANDIDATE_BYTES) + hash(key.toString(), BYTES);
    }

    private static String hash(String key, int bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
