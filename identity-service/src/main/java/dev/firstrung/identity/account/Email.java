package dev.firstrung.identity.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in the one form that is compared and stored: trimmed and in lower case. */
public record Email(String value) {

    private static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public Email {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an e-mail address in normal form");
        }
    }

    /** The address that a person typed, or nothing when it isn't one. */
    public static Optional<Email> parse(String typed) {
        String normal = typed.strip().toLowerCase(Locale.ROOT);
        return normal.length() <= LONGEST && SHAPE.matcher(normal).matches()
                ? Optional.of(new Email(normal))
                : Optional.empty();
    }
}
