package dev.firstrung.launcher.stack;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What must not be known to others: generated on the first start, kept in the data folder, readable by its owner only. */
public final class Secrets {

    /** The accounts that the demo data comes with, by role. */
    public static final List<String> DEMO_ACCOUNTS =
            List.of("candidate@example.com", "employer@example.com", "operator@example.com");

    private static final String IDENTITY_KEY = "identity.key-secret";
    private static final String PASSWORD = "password.";
    private static final int BYTES = 24;

    private final PropertiesFile file;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Layout layout) {
        this.file = new PropertiesFile(layout.secrets());
    }

    /** The secret that encrypts identity-service's signing keys at rest. */
    String identityKey() {
        return generated(IDENTITY_KEY);
    }

    /** The password of an account of the demo data, made on first use. */
    public String passwordOf(String account) {
        return generated(PASSWORD + account);
    }

    /** The password of an account, if the demo data has that account. */
    public Optional<String> knownPasswordOf(String account) {
        return Optional.ofNullable(file.values().getProperty(PASSWORD + account));
    }

    /** Writes identity-service's secrets as a properties file that it imports. */
    public void writeForIdentity(Path target, boolean demo) {
        var properties = new PropertiesFile(target);
        properties.values().clear();
        IdentityAccounts.settings(this, demo).forEach(properties.values()::setProperty);
        properties.save();
    }

    private synchronized String generated(String name) {
        String known = file.values().getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        file.values().setProperty(name, secret);
        file.save();
        return secret;
    }
}
