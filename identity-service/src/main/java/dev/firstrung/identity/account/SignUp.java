package dev.firstrung.identity.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens accounts: checks what was asked for, hashes the password, and stores the rest. */
@Component
final class SignUp {

    private static final Set<Role> OPEN_TO_ANYONE = EnumSet.of(Role.CANDIDATE, Role.EMPLOYER);

    private final Accounts accounts;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final Clock clock;

    SignUp(Accounts accounts, PasswordRules rules, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.encoder = encoder;
        this.clock = clock;
    }

    Account byAnyone(@Nullable String email, @Nullable String password, @Nullable String role) {
        Optional<Role> known =
                OPEN_TO_ANYONE.stream().filter(r -> r.name().equals(role)).findAny();
        return open(email, password, known);
    }

    Account byOperator(String email, String password, Role role) {
        return open(email, password, Optional.of(role));
    }

    private Account open(@Nullable String typedEmail, @Nullable String password, Optional<Role> role) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Email> email = Optional.ofNullable(typedEmail).flatMap(Email::parse);
        if (email.isEmpty()) {
            problems.add(new FieldProblem("email", "must be an e-mail address"));
        }
        String given = password == null ? "" : password;
        rules.objection(given, email).ifPresent(why -> problems.add(new FieldProblem("password", why)));
        if (role.isEmpty()) {
            problems.add(new FieldProblem("role", "must be CANDIDATE or EMPLOYER"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
        String hash = encoder.encode(given);
        Account account =
                new Account(UUID.randomUUID(), email.orElseThrow(), hash, role.orElseThrow(), clock.instant());
        accounts.add(account);
        return account;
    }
}
