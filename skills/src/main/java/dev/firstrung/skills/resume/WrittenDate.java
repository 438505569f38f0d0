package dev.firstrung.skills.resume;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as precisely as a résumé writes it.
 *
 * @param month empty where only a year is written
 */
public record WrittenDate(Year year, Optional<Month> month) {

    static WrittenDate of(int year, int month) {
        return new WrittenDate(Year.of(year), Optional.of(Month.of(Math.clamp(month, 1, 12))));
    }

    static WrittenDate of(int year) {
        return new WrittenDate(Year.of(year), Optional.empty());
    }

    /** The month to count with; of a whole year its middle, June, which errs least. */
    public YearMonth counted() {
        return year.atMonth(month.orElse(Month.JUNE));
    }

    boolean isBefore(WrittenDate other) {
        return last().isBefore(other.first());
    }

    private YearMonth first() {
        return year.atMonth(month.orElse(Month.JANUARY));
    }

    private YearMonth last() {
        return year.atMonth(month.orElse(Month.DECEMBER));
    }

    /** "2023" or "2023-06". */
    @Override
    public String toString() {
        return month.<Object>map(year::atMonth).orElse(year).toString();
    }
}
