package dev.firstrung.identity.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Creates the configured accounts that are not there yet; existing ones keep their password and role. */
@Component
final class BootstrapAccounts implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(BootstrapAccounts.class);

    private final AccountProperties properties;
    private final Accounts accounts;
    private final SignUp signUp;

    BootstrapAccounts(AccountProperties properties, Accounts accounts, SignUp signUp) {
        this.properties = properties;
        this.accounts = accounts;
        this.signUp = signUp;
    }

    @Override
    public void run(ApplicationArguments args) {
        properties.bootstrap().forEach(this::createIfAbsent);
    }

    private void createIfAbsent(AccountProperties.Bootstrap wanted) {
        if (Email.parse(wanted.email()).flatMap(accounts::withEmail).isPresent()) {
            return;
        }
        try {
            Account account = signUp.byOperator(wanted.email(), wanted.password(), wanted.role());
            log.info("Created the configured account {} with role {}", account.id(), account.role());
        } catch (EmailTaken e) {
            log.info("Another instance created a configured account with role {}", wanted.role());
        }
    }
}
