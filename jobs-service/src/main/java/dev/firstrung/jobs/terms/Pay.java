package dev.firstrung.jobs.terms;

import dev.firstrung.contracts.PayPeriod;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pay range as stated, to the cent.
 *
 * @param min for one {@code period}, or null when only the maximum is stated
 * @param max at least {@code min}, or null when only the minimum is stated
 * @param currency ISO 4217
 */
public record Pay(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, PayPeriod period) {
    public Pay {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(period, "period");
        if (min == null && max == null) {
            throw new IllegalArgumentException("pay needs a minimum or a maximum");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("pay from " + min + " to " + max);
        }
    }
}
