package dev.firstrung.engine;

import dev.firstrung.engine.input.Pay;
import org.jspecify.annotations.Nullable;

/**
 * Pay by the year, full time: 2,080 hours, 260 days, 52 weeks, 12 months.
 *
 * @param currency number of the currency's code
 */
record YearlyPay(long min, long max, int currency) {

    /** Enough for everybody: covers any other. */
    static final YearlyPay ENOUGH = new YearlyPay(Long.MAX_VALUE, Long.MAX_VALUE, 0);

    static @Nullable YearlyPay of(@Nullable Pay pay, Dictionary names) {
        if (pay == null) {
            return null;
        }
        long times = switch (pay.period()) {
            case HOUR -> 2_080;
            case DAY -> 260;
            case WEEK -> 52;
            case MONTH -> 12;
            case YEAR -> 1;
        };
        Long min = pay.min();
        Long max = pay.max();
        long low = min != null ? min : max != null ? max : 0;
        long high = max != null ? max : low;
        return new YearlyPay(low * times, high * times, names.numberOf("currency/" + Names.text(pay.currency())));
    }

    /** Credit in percent of this range for a candidate who expects at least the minimum of {@code expected}. */
    int creditFor(@Nullable YearlyPay expected) {
        if (expected == null || min == ENOUGH.min || (expected.currency == currency && expected.min <= min)) {
            return 100;
        }
        if (expected.currency != currency) {
            return Weights.OTHER_CURRENCY;
        }
        long shortfall = expected.min - max;
        if (shortfall <= 0) {
            return Weights.WITHIN_RANGE;
        }
        if (shortfall * 100 <= expected.min * Weights.SLIGHTLY_BELOW_PERCENT) {
            return Weights.SLIGHTLY_BELOW;
        }
        return shortfall * 100 <= expected.min * Weights.BELOW_PERCENT ? Weights.BELOW : 0;
    }
}
