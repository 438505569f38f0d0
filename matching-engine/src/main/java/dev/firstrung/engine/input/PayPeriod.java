package dev.firstrung.engine.input;

/** The period that an amount of pay is for. */
public enum PayPeriod {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
}
