package dev.firstrung.profiles.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date of year, month or day precision may mean.
 *
 * @param earliest first day, inclusive
 * @param latest last day, inclusive
 */
public record DateSpan(LocalDate earliest, LocalDate latest) {

    static final int FIRST_YEAR = 1940;

    private static final int YEARS_AHEAD = 10;
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty when the text is none of them or no real date. */
    public static Optional<DateSpan> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(form.group(1));
            if (form.group(2) == null) {
                return Optional.of(new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(2)));
            if (form.group(3) == null) {
                return Optional.of(new DateSpan(month.atDay(1), month.atEndOfMonth()));
            }
            LocalDate day = month.atDay(Integer.parseInt(form.group(3)));
            return Optional.of(new DateSpan(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it lies in a working life: from {@link #FIRST_YEAR} to {@link #lastYear}. */
    public boolean isPlausible(LocalDate today) {
        return earliest.getYear() >= FIRST_YEAR && earliest.getYear() <= lastYear(today);
    }

    /** The last year that anybody plans for. */
    static int lastYear(LocalDate today) {
        return today.getYear() + YEARS_AHEAD;
    }

    /** The month meant; of a whole year its middle, June, which errs least when spans between two such dates are counted. */
    public YearMonth month() {
        YearMonth first = YearMonth.from(earliest);
        return first.equals(YearMonth.from(latest)) ? first : first.withMonth(6);
    }
}
