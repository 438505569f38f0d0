package dev.firstrung.identity.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Length and a blocklist, no composition rules: NIST SP 800-63B, 5.1.1.2. */
@Component
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    private static final int FEWEST_DISTINCT = 4;

    private final Set<String> common;

    PasswordRules() {
        try {
            common = new ClassPathResource("common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(PasswordRules::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reason why this password is refused, or nothing when it is good. */
    Optional<String> objection(String password, Optional<Email> email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of("must have " + SHORTEST + " to " + LONGEST + " characters");
        }
        String folded = fold(password);
        if (email.map(Email::value)
                .map(PasswordRules::fold)
                .filter(folded::equals)
                .isPresent()) {
            return Optional.of("must not be the e-mail address");
        }
        if (common.contains(folded) || folded.chars().distinct().count() < FEWEST_DISTINCT) {
            return Optional.of("is one that attackers try first");
        }
        return Optional.empty();
    }

    private static String fold(String password) {
        return password.strip().toLowerCase(Locale.ROOT);
    }
}
