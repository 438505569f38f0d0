package dev.firstrung.profiles.resume;

import dev.firstrung.profiles.profile.DateSpan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Dates of a résumé: those that a profile takes, and how long things lasted. */
final class Dates {

    private static final long MOST_MONTHS = 600;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final LocalDate today;
    private final Consumer<String> warn;

    Dates(Clock clock, Consumer<String> warn) {
        this.today = LocalDate.now(clock);
        this.warn = warn;
    }

    /** The date in a field, if it is one. */
    Optional<String> of(JsonPart part, String field) {
        return part.text(field).map(JsonText::value).map(String::strip).filter(date -> {
            boolean fine = isDate(date);
            if (!fine && !date.equalsIgnoreCase("present")) {
                warn.accept("“" + Source.whole("", date).quote() + "” under " + part.path() + "/" + field
                        + " isn't a date we can read; it was left out.");
            }
            return fine;
        });
    }

    boolean isDate(String date) {
        return DateSpan.parse(date).filter(span -> span.isPlausible(today)).isPresent();
    }

    boolean isBackwards(Optional<String> start, Optional<String> end) {
        var from = start.flatMap(DateSpan::parse);
        var to = end.flatMap(DateSpan::parse);
        return from.isPresent()
                && to.isPresent()
                && to.get().latest().isBefore(from.get().earliest());
    }

    /** Months from start to end, both counted; to today when there is no end, null when there is no start. */
    @Nullable
    Integer months(Optional<String> start, Optional<String> end) {
        var from = start.flatMap(DateSpan::parse).map(DateSpan::month);
        if (from.isEmpty()) {
            return null;
        }
        YearMonth to = end.flatMap(DateSpan::parse).map(DateSpan::month).orElse(YearMonth.from(today));
        long months = ChronoUnit.MONTHS.between(from.get(), to) + 1;
        return (int) Math.clamp(months, 0, MOST_MONTHS);
    }

    /** The end; the current month for what has started and goes on. */
    @Nullable
    String lastUsed(Optional<String> start, Optional<String> end) {
        return end.orElse(start.isPresent() ? YearMonth.from(today).toString() : null);
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code.strip().toUpperCase(Locale.ROOT));
    }
}
