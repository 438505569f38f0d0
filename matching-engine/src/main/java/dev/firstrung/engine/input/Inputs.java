package dev.firstrung.engine.input;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that several input records share. Their messages name the rule and never the value, which may be personal and end up in logs and
 * headers.
 */
final class Inputs {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_ITEMS = 1_000;

    private Inputs() {}

    /** Refuses blank text. */
    static void requireText(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    /** Refuses a negative number; null passes. */
    static void requireNotNegative(@Nullable Integer value, String name) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException(name + " must not be negative");
        }
    }

    /** Refuses a year that months cannot be counted from; null passes. */
    static void requireYear(@Nullable TemporalAccessor value, String name) {
        if (value != null && (value.get(ChronoField.YEAR) < FIRST_YEAR || value.get(ChronoField.YEAR) > LAST_YEAR)) {
            throw new IllegalArgumentException("the year of " + name + " must be " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /** Refuses more items than any profile or posting has; otherwise their copy. */
    static <T> List<T> requireFew(List<T> items, String name) {
        if (items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException(name + " must be at most " + MOST_ITEMS);
        }
        return List.copyOf(items);
    }
}
