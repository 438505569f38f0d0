package dev.firstrung.http.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** What a value of some type should have looked like, in a caller's words. */
final class ExpectedValue {

    static final String NOT_NULL = "must not be null";
    static final String MISSING = "is missing";
    static final String OUT_OF_RANGE = "is a number too large or too small to be read";
    static final String NOT_VALID = "is not valid";

    private ExpectedValue() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return NOT_VALID;
        }
        Class<?> wanted = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (wanted.isEnum()) {
            return "must be one of " + names(wanted);
        }
        if (wanted == Boolean.class) {
            return "must be true or false";
        }
        if (wanted == Float.class || wanted == Double.class || wanted == java.math.BigDecimal.class) {
            return "must be a number";
        }
        if (Number.class.isAssignableFrom(wanted)) {
            return "must be a whole number";
        }
        if (wanted == String.class) {
            return "must be a text";
        }
        return structured(wanted);
    }

    private static String structured(Class<?> wanted) {
        if (wanted == LocalDate.class) {
            return "must be a date such as 2026-08-31";
        }
        if (wanted == YearMonth.class) {
            return "must be a month such as 2026-08";
        }
        if (wanted == Instant.class) {
            return "must be a time such as 2026-08-31T12:00:00Z";
        }
        if (wanted.isArray() || Collection.class.isAssignableFrom(wanted)) {
            return "must be a list";
        }
        return wanted.isRecord() ? "must be an object" : NOT_VALID;
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
