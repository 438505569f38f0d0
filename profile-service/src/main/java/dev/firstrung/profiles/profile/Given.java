package dev.firstrung.profiles.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a person gave, tidied: stripped, without control characters, and null where nothing is left. Collections are copied
 * and may hold nulls until validation has refused them, so that the answer can name every wrong field at once.
 */
final class Given {

    private static final Pattern SPACES = Pattern.compile("[\\p{Cntrl}\\p{Zs}\\p{Zl}\\p{Zp}]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Given() {}

    /** One line of text. */
    static @Nullable String line(@Nullable String value) {
        return value == null
                ? null
                : orNull(SPACES.matcher(value).replaceAll(" ").strip());
    }

    /** Text of several lines. */
    static @Nullable String text(@Nullable String value) {
        return value == null
                ? null
                : orNull(CONTROL.matcher(value.replace("\r\n", "\n"))
                        .replaceAll("")
                        .strip());
    }

    static @Nullable String upper(@Nullable String value) {
        String line = line(value);
        return line == null ? null : line.toUpperCase(Locale.ROOT);
    }

    static Set<String> upper(@Nullable Set<String> values) {
        Set<String> upper = new LinkedHashSet<>();
        set(values).forEach(value -> upper.add(requiredUpper(value)));
        return Collections.unmodifiableSet(upper);
    }

    /** One line that must be there; its absence is for validation to refuse. */
    @SuppressWarnings("NullAway") // JSON binds null here; @NotNull or @NotBlank on the component refuses it
    static String required(String value) {
        return value == null ? null : SPACES.matcher(value).replaceAll(" ").strip();
    }

    @SuppressWarnings("NullAway") // as above
    static String requiredUpper(String value) {
        return value == null ? null : required(value).toUpperCase(Locale.ROOT);
    }

    @SuppressWarnings("NullAway") // as above
    static String requiredLower(String value) {
        return value == null ? null : required(value).toLowerCase(Locale.ROOT);
    }

    /** False unless it was said. */
    static Boolean flag(@Nullable Boolean value) {
        return value != null && value;
    }

    static <T> List<T> list(@Nullable Collection<T> values) {
        return values == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(values));
    }

    static <T> Set<T> set(@Nullable Collection<T> values) {
        return values == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
