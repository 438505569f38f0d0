package dev.firstrung.skills.resume;

import dev.firstrung.skills.MonthName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and periods as résumés write them. */
final class Dates {

    /** A period; {@code end} is empty if it lasts. */
    record Period(WrittenDate start, Optional<WrittenDate> end, int from, int to) {}

    private static final String MONTH = MonthName.REGEX;
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String TO = "\\s{0,20}(?:-|–|—|to|till|until|through|up ?to)\\s{0,20}";
    private static final String NOW =
            "(?:till\\s{0,3})?(?:present|current(?:ly)?|now|date|today|(?:still )?on ?-?going|still)\\b";

    private static final Pattern PERIOD =
            Pattern.compile("(?i)(?<![\\p{L}\\d./'’-])(?:" + date("s") + TO + "(?:" + date("e") + "|" + NOW + ")"
                    // the year of "June - August 2024" stands once
                    + "|(?<first>" + MONTH + ")\\.?(?: " + DAY + ")?" + TO + "(?<last>" + MONTH
                    + ")\\.?(?: " + DAY + ")?,?['’ ]{0,2}(?<year>" + YEAR + "))(?!\\d)");

    private static final Pattern SINCE =
            Pattern.compile("(?i)(?<!\\p{L})(?:since|from|started(?: in)?) " + date("s") + "(?!\\d)(?: onwards?)?");

    private static final Pattern SINGLE =
            Pattern.compile("(?i)(?<![\\p{L}\\d./'’-])(?:(?<season>summer|fall|autumn|spring)(?: of)?,? (?<in>" + YEAR
                    + ")|" + date("s") + ")(?!\\d|-\\d)");

    private Dates() {}

    /** A day and month, a month of numbers, or a year alone; the groups' names begin with {@code n}. */
    private static String date(String n) {
        return "(?:(?:" + DAY + "[ .,-]{0,2}(?:of )?)?(?<" + n + "Name>" + MONTH + ")(?:\\.?,? " + DAY
                + "(?=,? \\d{4}))?[.,'’ \\t-]{0,3}(?<" + n + "Year>" + YEAR + "|(?<=['’] ?)\\d{2}(?!\\d))"
                + "|(?:(?<" + n + "Day>\\d{1,2})[/.-])?(?<" + n + "Month>\\d{1,2})[/.-](?<" + n + "Of>" + YEAR + ")"
                + "|(?<" + n + "Iso>" + YEAR + ")[-/.](?<" + n + "IsoMonth>0[1-9]|1[0-2])(?:[-/.]\\d{2})?(?!\\d)"
                + "|(?<" + n + "Alone>" + YEAR + "))";
    }

    static Optional<Period> firstPeriod(String text, int from, int to) {
        Matcher matcher = PERIOD.matcher(text).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            Period period = period(matcher);
            if (period.end().isEmpty() || !period.end().get().isBefore(period.start())) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    /** Whether a period is written there, even one that ends before it starts. */
    static boolean hasPeriod(String text, int from, int to) {
        return PERIOD.matcher(text).region(from, to).useTransparentBounds(true).find();
    }

    private static Period period(Matcher matcher) {
        if (matcher.group("year") != null) {
            int year = Integer.parseInt(matcher.group("year"));
            int first = MonthName.number(matcher.group("first"));
            int last = MonthName.number(matcher.group("last"));
            return new Period(
                    WrittenDate.of(last < first ? year - 1 : year, first), // "Nov - Jan 2024"
                    Optional.of(WrittenDate.of(year, last)),
                    matcher.start(),
                    matcher.end());
        }
        boolean dayFirst = isDay(matcher.group("sDay")) || isDay(matcher.group("eDay"));
        return new Period(
                written(matcher, "s", dayFirst).orElseThrow(),
                written(matcher, "e", dayFirst),
                matcher.start(),
                matcher.end());
    }

    /** "since June 2023" and the like: what has started and goes on. */
    static Optional<Period> since(String text, int from, int to) {
        Matcher matcher = SINCE.matcher(text).region(from, to).useTransparentBounds(true);
        return matcher.find()
                ? written(matcher, "s", isDay(matcher.group("sDay")))
                        .map(start -> new Period(start, Optional.empty(), matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /** The last month, season or year that stands alone; a season is its months. */
    static Optional<Period> lastSingle(String text, int from, int to) {
        Matcher matcher = SINGLE.matcher(text).region(from, to).useTransparentBounds(true);
        Optional<Period> last = Optional.empty();
        while (matcher.find()) {
            String season = matcher.group("season");
            last = Optional.of(
                    season == null
                            ? single(matcher)
                            : season(season, Integer.parseInt(matcher.group("in")), matcher.start(), matcher.end()));
        }
        return last;
    }

    private static Period single(Matcher matcher) {
        WrittenDate date = written(matcher, "s", isDay(matcher.group("sDay"))).orElseThrow();
        return new Period(date, Optional.of(date), matcher.start(), matcher.end());
    }

    private static Period season(String name, int year, int from, int to) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> months(year, 1, 5, from, to);
            case "summer" -> months(year, 6, 8, from, to);
            default -> months(year, 9, 12, from, to);
        };
    }

    private static Period months(int year, int first, int last, int from, int to) {
        return new Period(WrittenDate.of(year, first), Optional.of(WrittenDate.of(year, last)), from, to);
    }

    /** Empty if the date isn't there. Of two numbers the first is the month unless one of the period's can only be a day. */
    private static Optional<WrittenDate> written(Matcher matcher, String n, boolean dayFirst) {
        String name = matcher.group(n + "Name");
        if (name != null) {
            return Optional.of(WrittenDate.of(year(matcher.group(n + "Year")), MonthName.number(name)));
        }
        String month = matcher.group(n + "Month");
        if (month != null) {
            String first = matcher.group(n + "Day");
            String meant = first == null || dayFirst ? month : first;
            return Optional.of(WrittenDate.of(Integer.parseInt(matcher.group(n + "Of")), Integer.parseInt(meant)));
        }
        String iso = matcher.group(n + "Iso");
        if (iso != null) {
            return Optional.of(WrittenDate.of(Integer.parseInt(iso), Integer.parseInt(matcher.group(n + "IsoMonth"))));
        }
        return Optional.ofNullable(matcher.group(n + "Alone")).map(year -> WrittenDate.of(Integer.parseInt(year)));
    }

    private static boolean isDay(@Nullable String first) {
        return first != null && Integer.parseInt(first) > 12;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year + (year <= 50 ? 2000 : 1900);
    }
}
