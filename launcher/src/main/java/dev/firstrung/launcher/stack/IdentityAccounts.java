package dev.firstrung.launcher.stack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** identity-service's secrets, and the accounts that it makes on its first start. */
final class IdentityAccounts {

    private IdentityAccounts() {}

    /** As settings. */
    static Map<String, String> settings(Secrets secrets, boolean demo) {
        var settings = new HashMap<String, String>();
        settings.put("firstrung.identity.keysecret", secrets.identityKey());
        if (demo) {
            for (int i = 0; i < Secrets.DEMO_ACCOUNTS.size(); i++) {
                String account = Secrets.DEMO_ACCOUNTS.get(i);
                String prefix = "firstrung.identity.bootstrap[" + i + "].";
                settings.put(prefix + "email", account);
                settings.put(prefix + "password", secrets.passwordOf(account));
                settings.put(
                        prefix + "role",
                        account.substring(0, account.indexOf('@')).toUpperCase(Locale.ROOT));
            }
        }
        return settings;
    }

    /** As environment variables, by Spring Boot's rules for their names. */
    static Map<String, String> environment(Secrets secrets, boolean demo) {
        return settings(secrets, demo).entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> setting.getKey()
                                .toUpperCase(Locale.ROOT)
                                .replaceAll("[.\\[]", "_")
                                .replace("]", ""),
                        Map.Entry::getValue));
    }
}
