package dev.firstrung.contracts;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What values must be for every reader to work with them. A writer hears of a broken rule before anything is sent; a reader takes
 * a record that breaks one for unreadable, instead of failing on it later and again after each restart. Messages name the property,
 * never the value, which may be personal.
 */
final class Rules {

    /** Bound on amounts of pay, so that a year's pay by the hour and sums of it fit a {@code long}. */
    private static final long MAX_AMOUNT = 1_000_000_000_000L;

    /** Bounds on years, so that months between any two can be counted. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    /** Bound on the months of experience that a posting asks for: more than anybody works in a life. */
    private static final int MAX_EXPERIENCE_MONTHS = 1_200;

    private Rules() {}

    static void requireText(String value, String name) {
        Objects.requireNonNull(value, name);
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    static void requireNotNegative(@Nullable Integer value, String name) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException(name + " must not be negative");
        }
    }

    static void requireExperienceMonths(int value, String name) {
        if (value < 0 || value > MAX_EXPERIENCE_MONTHS) {
            throw new IllegalArgumentException(name + " must be 0 to " + MAX_EXPERIENCE_MONTHS);
        }
    }

    /** Null passes. */
    static void requireYear(@Nullable TemporalAccessor value, String name) {
        if (value != null && (value.get(ChronoField.YEAR) < FIRST_YEAR || value.get(ChronoField.YEAR) > LAST_YEAR)) {
            throw new IllegalArgumentException("the year of " + name + " must be " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    static void requireAmount(@Nullable Long amount, String name) {
        if (amount != null && (amount < 0 || amount > MAX_AMOUNT)) {
            throw new IllegalArgumentException(name + " must be 0 to " + MAX_AMOUNT);
        }
    }

    /** Null at either end means that it is open. */
    static <T extends Comparable<? super T>> void requireInOrder(@Nullable T from, @Nullable T to, String name) {
        if (from != null && to != null && to.compareTo(from) < 0) {
            throw new IllegalArgumentException(name + " must not end before it begins");
        }
    }
}
