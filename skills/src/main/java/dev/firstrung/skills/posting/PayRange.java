package dev.firstrung.skills.posting;

import java.math.BigDecimal;

/**
 * Base pay as the posting states it.
 *
 * @param currency ISO 4217
 */
public record PayRange(BigDecimal min, BigDecimal max, String currency, Period period) {

    /** What the amounts are paid for. */
    public enum Period {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    public PayRange {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("pay from " + min + " to " + max);
        }
    }
}
