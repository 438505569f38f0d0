package dev.firstrung.jobs.terms;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * When a posting's last day is over: when it is over everywhere on Earth, at UTC-12. A posting may have places in several zones or
 * none, and nobody should find it closed while their own calendar still shows the last day.
 */
public final class LastDay {

    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private LastDay() {}

    /** The earliest day that is still going on somewhere: a last day before it is over. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LAST_ZONE);
    }

    /** The last second of {@code day}, where it ends last. */
    public static OffsetDateTime lastSecond(LocalDate day) {
        return end(day).minusSeconds(1).atOffset(LAST_ZONE);
    }

    /** The first instant at which a posting valid through {@code day} is closed. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(LAST_ZONE);
    }
}
