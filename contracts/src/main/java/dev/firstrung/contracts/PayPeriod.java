package dev.firstrung.contracts;

/** The period that an amount of pay is for. */
public enum PayPeriod {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
}
