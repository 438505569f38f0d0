package dev.firstrung.launcher.stack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The accounts that identity-service makes on its first start, as its environment. */
final class IdentityAccounts {

    private IdentityAccounts() {}

    static Map<String, String> environment(Secrets secrets, Options options) {
        var environment = new HashMap<String, String>();
        environment.put("FIRSTRUNG_IDENTITY_KEY_SECRET", secrets.identityKey());
        if (options.demo()) {
            for (int i = 0; i < Secrets.DEMO_ACCOUNTS.size(); i++) {
                String account = Secrets.DEMO_ACCOUNTS.get(i);
                String prefix = "FIRSTRUNG_IDENTITY_BOOTSTRAP_" + i + "_";
                environment.put(prefix + "EMAIL", account);
                environment.put(prefix + "PASSWORD", secrets.passwordOf(account));
                environment.put(
                        prefix + "ROLE",
                        account.substring(0, account.indexOf('@')).toUpperCase(Locale.ROOT));
            }
        }
        return environment;
    }
}
