package dev.firstrung.identity.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Encrypts what is stored in the database with AES-256-GCM. The key is derived from the secret by HKDF-SHA256; a sealed
 * value is a nonce of 12 bytes, the cipher text and a tag of 16 bytes, and is bound to the name it was sealed under.
 */
@Component
public final class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    SecretBox(SecretProperties properties, SecretFiles files) {
        this(properties.keySecret() != null ? properties.keySecret() : files.readOrGenerate("identity-key-secret"));
    }

    SecretBox(String secret) {
        try {
            key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                                    .thenExpand("firstrung identity".getBytes(StandardCharsets.UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java 25 platform has HKDF and AES
        }
    }

    public byte[] seal(String name, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] cipherText = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(plain);
            return ByteBuffer.allocate(nonce.length + cipherText.length)
                    .put(nonce)
                    .put(cipherText)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The plain value of a sealed one.
     *
     * @throws WrongSecret when it was sealed with another secret or under another name, or was tampered with
     */
    public byte[] open(String name, byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] cipherText = new byte[sealed.length - NONCE_BYTES];
        buffer.get(nonce).get(cipherText);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, name).doFinal(cipherText);
        } catch (GeneralSecurityException e) {
            throw new WrongSecret(name, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** A stored value cannot be opened with the secret that this service was given. */
    public static final class WrongSecret extends RuntimeException {

        WrongSecret(String name, Throwable cause) {
            super(
                    "'" + name + "' in the database was encrypted with another secret: give the one of the first start"
                            + " (firstrung.identity.key-secret or the file identity-key-secret in"
                            + " firstrung.identity.secrets-dir)",
                    cause);
        }
    }
}
