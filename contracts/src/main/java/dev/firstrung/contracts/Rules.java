package dev.firstrung.contracts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What values must be for every reader to work with them. A writer hears of a broken rule before anything is sent; a reader takes
 * a record that breaks one for unreadable, instead of failing on it later and again after each restart.
 */
final class Rules {

    /** Bound on amounts of pay, so that a year's pay by the hour and sums of it fit a {@code long}. */
    private static final long MAX_AMOUNT = 1_000_000_000_000L;

    private Rules() {}

    static void requireText(String value, String name) {
        Objects.requireNonNull(value, name);
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    static void requireNotNegative(@Nullable Integer value, String name) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException(name + " must not be negative, was " + value);
        }
    }

    static void requireAmount(@Nullable Long amount, String name) {
        if (amount != null && (amount < 0 || amount > MAX_AMOUNT)) {
            throw new IllegalArgumentException(name + " must be 0 to " + MAX_AMOUNT + ", was " + amount);
        }
    }

    /** Null at either end means that it is open. */
    static <T extends Comparable<? super T>> void requireInOrder(@Nullable T from, @Nullable T to, String name) {
        if (from != null && to != null && to.compareTo(from) < 0) {
            throw new IllegalArgumentException(name + " goes from " + from + " back to " + to);
        }
    }
}
