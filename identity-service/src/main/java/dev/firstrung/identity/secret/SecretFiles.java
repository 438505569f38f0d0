package dev.firstrung.identity.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A folder of random secrets, one a file, readable by the owner alone. */
@Component
public final class SecretFiles {

    private static final int BYTES = 32;

    private final Path folder;

    SecretFiles(SecretProperties properties) {
        this.folder = properties.secretsDir();
    }

    /** A fresh random secret of 256 bits, safe in URLs and files. */
    public static String random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /**
     * The secret in the file of that name, which is generated when absent.
     *
     * @throws UncheckedIOException when the folder can be neither read nor written
     */
    public String readOrGenerate(String name) {
        return readOrGenerate(folder.resolve(name));
    }

    /** As {@link #readOrGenerate(String)}, for a file outside the folder. */
    public String readOrGenerate(Path file) {
        try {
            if (Files.notExists(file)) {
                generate(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write the secret file " + file, e);
        }
    }

    // Written aside and linked into place, so that nobody ever reads half a secret and the first writer wins.
    private static void generate(Path file) throws IOException {
        Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a secret file has a folder");
        Files.createDirectories(parent);
        Path draft = Files.createTempFile(parent, "secret", ".draft", ownerOnly(parent));
        try {
            Files.writeString(draft, random());
            if (supportsPosix(parent)) {
                Files.createLink(file, draft);
            } else {
                Files.copy(draft, file, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        return supportsPosix(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean supportsPosix(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
