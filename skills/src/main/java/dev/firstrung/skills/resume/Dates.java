package dev.firstrung.skills.resume;

import dev.firstrung.skills.MonthName;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and periods as résumés write them. */
final class Dates {

    /** A period; {@code end} is empty if it lasts. */
    record Period(YearMonth start, Optional<YearMonth> end, int from, int to) {}

    private static final String DATE =
            "(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?['’ ]{0,2}|(\\d{1,2})/)?((?:19|20)\\d{2})";
    private static final String TO = "\\s*(?:-|–|—|to|till|until)\\s*";
    /** The year of "June - August 2024" stands once. */
    private static final Pattern PERIOD = Pattern.compile("(?i)(?<!\\d)" + DATE + TO + "(?:till\\s*)?(?:" + DATE
            + "|(present|current|now|date|today|ongoing))(?!\\d)"
            + "|\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?" + TO
            + "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?,?['’ ]{0,2}((?:19|20)\\d{2})(?!\\d)");

    private Dates() {}

    static Optional<Period> firstPeriod(String text, int from, int to) {
        Matcher matcher = PERIOD.matcher(text).region(from, to);
        while (matcher.find()) {
            boolean oneYear = matcher.group(10) != null;
            YearMonth start = oneYear
                    ? date(matcher.group(8), null, matcher.group(10))
                    : date(matcher.group(1), matcher.group(2), matcher.group(3));
            Optional<YearMonth> end = oneYear
                    ? Optional.of(date(matcher.group(9), null, matcher.group(10)))
                    : matcher.group(6) == null
                            ? Optional.empty()
                            : Optional.of(date(matcher.group(4), matcher.group(5), matcher.group(6)));
            if (end.isEmpty() || !end.get().isBefore(start)) {
                return Optional.of(new Period(start, end, matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static YearMonth date(@Nullable String name, @Nullable String number, String year) {
        int month = 1;
        if (name != null) {
            month = MonthName.number(name);
        } else if (number != null) {
            month = Math.clamp(Integer.parseInt(number), 1, 12);
        }
        return YearMonth.of(Integer.parseInt(year), month);
    }
}
