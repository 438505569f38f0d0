package dev.firstrung.engine.input;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of pay.
 *
 * @param min in units of {@code currency} for one {@code period}; null when only the maximum is stated
 * @param max at least {@code min}; null when only the minimum is stated
 * @param currency ISO 4217
 */
public record Pay(@Nullable Long min, @Nullable Long max, String currency, PayPeriod period) {

    /** Bound on both amounts, so that yearly amounts and their products fit a {@code long}. */
    public static final long MAX_AMOUNT = 1_000_000_000_000L;

    public Pay {
        Inputs.requireText(currency, "currency");
        Objects.requireNonNull(period, "period");
        if (min == null && max == null) {
            throw new IllegalArgumentException("pay must have a minimum or a maximum");
        }
        requireAmount(min);
        requireAmount(max);
        if (min != null && max != null && max < min) {
            throw new IllegalArgumentException("pay max must not be below min");
        }
    }

    /** Pay of at least {@code min}. */
    public static Pay atLeast(long min, String currency, PayPeriod period) {
        return new Pay(min, null, currency, period);
    }

    private static void requireAmount(@Nullable Long amount) {
        if (amount != null && (amount < 0 || amount > MAX_AMOUNT)) {
            throw new IllegalArgumentException("pay must be 0 to " + MAX_AMOUNT);
        }
    }
}
