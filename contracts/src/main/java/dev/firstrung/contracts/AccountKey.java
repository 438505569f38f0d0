package dev.firstrung.contracts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The pseudonym by which services know an account: the first 128 bits of SHA-256 over issuer and subject, in hex.
 *
 * <p>It is the candidate id of a candidate's account and the member id of an employer's. It is derived, so every service finds
 * it from a token alone, and an OpenID issuer whose subjects are e-mail addresses does not leak them into events.
 *
 * @param value 32 lower-case hexadecimal digits
 */
public record AccountKey(String value) {

    private static final int BYTES = 16;

    public AccountKey {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("an account key is 32 hexadecimal digits");
        }
    }

    /** The key of the account that the OpenID issuer {@code issuer} calls {@code subject}. */
    public static AccountKey of(String issuer, String subject) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(issuer.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            byte[] hash = digest.digest(subject.getBytes(StandardCharsets.UTF_8));
            return new AccountKey(HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
