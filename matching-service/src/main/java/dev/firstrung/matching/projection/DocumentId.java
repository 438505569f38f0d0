package dev.firstrung.matching.projection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Document ids from which nobody reads back whom they are about: what is left of a deleted one is the id and a number. */
final class DocumentId {

    private static final int BYTES = 16;

    private DocumentId() {}

    /** The first 128 bits of SHA-256 of the key, in hex. */
    static String of(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
