package dev.firstrung.skills.audit;

import dev.firstrung.skills.Quoted;
import dev.firstrung.skills.audit.AuditedPosting.StatedPay;
import dev.firstrung.skills.audit.Finding.Code;
import dev.firstrung.skills.audit.Finding.Where;
import dev.firstrung.skills.audit.PayLaws.Law;
import dev.firstrung.skills.posting.PayRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the posting says what it pays, where that is law, and as a range that says something. */
final class PayCheck {

    /** From twice the minimum on, a range tells candidates nothing. */
    private static final BigDecimal WIDE = new BigDecimal("2");

    private static final BigDecimal NARROWER = new BigDecimal("1.4");
    /** Ontario's cap ends where the range's top is above this. */
    private static final BigDecimal CAPPED_BELOW = new BigDecimal("200000");

    private static final Map<String, Integer> A_YEAR =
            Map.of("YEAR", 1, "MONTH", 12, "WEEK", 52, "DAY", 260, "HOUR", 2080);
    private static final Map<String, String> CURRENCIES =
            Map.of("US", "USD", "CA", "CAD", "GB", "GBP", "IN", "INR", "AU", "AUD");

    private PayCheck() {}

    static List<Finding> findings(AuditedPosting posting, Places places, PayLaws laws, LocalDate today) {
        List<Law> here = laws.of(posting.places(), today);
        Optional<StatedPay> pay = Optional.ofNullable(posting.pay())
                .or(() -> posting.facts().pay().map(Quoted::value).map(PayCheck::ofText));
        if (pay.isEmpty()) {
            return posting.facts().payTold()
                    ? List.of()
                    : missing(posting, here, laws, today).stream().toList();
        }
        List<Finding> found = new ArrayList<>();
        Where where = where(posting, places);
        openEnded(pay.get(), here, where).ifPresent(found::add);
        tooWide(pay.get(), here, where).ifPresent(found::add);
        return found;
    }

    private static StatedPay ofText(PayRange range) {
        return new StatedPay(
                range.min(), range.max(), range.currency(), range.period().name());
    }

    private static @Nullable Where where(AuditedPosting posting, Places places) {
        StatedPay pay = posting.pay();
        return pay == null
                ? posting.facts()
                        .pay()
                        .map(it -> places.at(it.start(), it.end()))
                        .orElse(null)
                : Where.field(
                        "salary",
                        shown(pay.min()) + " to " + shown(pay.max()) + " " + pay.currency() + " " + each(pay));
    }

    private static Optional<Finding> missing(AuditedPosting posting, List<Law> here, PayLaws laws, LocalDate today) {
        String country = posting.places().stream()
                .map(AuditedPosting.Place::country)
                .filter(it -> it != null)
                .findFirst()
                .orElse("");
        String currency = CURRENCIES.getOrDefault(country, country.isEmpty() ? "USD" : "EUR");
        String instead = "“Pay: " + currency + " … to " + currency
                + " … a year, by experience”, and \"salary\": {\"min\": …, \"max\": …, \"currency\": \"" + currency
                + "\", \"period\": \"YEAR\"}. Use the range you really expect to pay.";
        if (!here.isEmpty()) {
            return Optional.of(new Finding(
                    Code.PAY_MISSING,
                    Severity.HIGH,
                    "It doesn't say what it pays, which postings in " + names(here) + " have to",
                    null,
                    sources(here),
                    instead));
        }
        boolean anywhere = posting.remote()
                && !country.isEmpty()
                && posting.places().stream().allMatch(it -> it.region() == null && it.city() == null);
        List<Law> possible = anywhere ? laws.within(country, today) : List.of();
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Code.PAY_MISSING,
                        Severity.MEDIUM,
                        "It doesn't say what it pays, and may be done from places whose laws reach remote work",
                        null,
                        sources(possible),
                        instead));
    }

    private static Optional<Finding> openEnded(StatedPay pay, List<Law> here, @Nullable Where where) {
        if (here.isEmpty() || (pay.min() != null && pay.max() != null)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Code.PAY_OPEN_ENDED,
                Severity.MEDIUM,
                "Its pay has no " + (pay.min() == null ? "lower" : "upper") + " end, which postings in " + names(here)
                        + " need",
                where,
                sources(here),
                pay.min() == null ? "Add the least you pay: \"min\": …" : "Add the most you pay: \"max\": …"));
    }

    private static Optional<Finding> tooWide(StatedPay pay, List<Law> here, @Nullable Where where) {
        BigDecimal min = pay.min();
        BigDecimal max = pay.max();
        if (min == null || max == null || min.signum() == 0) {
            return Optional.empty();
        }
        Optional<Law> capped =
                here.stream().filter(law -> exceeds(law, min, max, pay)).findFirst();
        if (capped.isPresent()) {
            return Optional.of(new Finding(
                    Code.PAY_TOO_WIDE,
                    Severity.HIGH,
                    "Its pay range is wider than " + capped.get().name() + " allows",
                    where,
                    sources(List.of(capped.get())) + " At most 50,000 CAD a year between both ends.",
                    "One posting for each level, each with its own range."));
        }
        if (max.compareTo(min.multiply(WIDE)) < 0) {
            return Optional.empty();
        }
        BigDecimal ratio = max.divide(min, 1, RoundingMode.HALF_UP);
        String law = here.isEmpty() ? "" : " " + sources(here) + " The range has to be what is really expected.";
        return Optional.of(new Finding(
                Code.PAY_TOO_WIDE,
                Severity.MEDIUM,
                "The top of its pay range is " + ratio + " times the bottom",
                where,
                "A candidate can't tell what they would earn, so the range says nothing." + law,
                "The part that you would offer at this level, for example " + shown(min) + " to "
                        + shown(rounded(min.multiply(NARROWER))) + " " + pay.currency() + " " + each(pay)
                        + "; a posting of its own for each other level or place."));
    }

    private static boolean exceeds(Law law, BigDecimal min, BigDecimal max, StatedPay pay) {
        PayLaws.Range widest = law.widest();
        BigDecimal year = BigDecimal.valueOf(A_YEAR.getOrDefault(pay.unit(), 1));
        return widest != null
                && widest.currency().equals(pay.currency())
                && max.multiply(year).compareTo(CAPPED_BELOW) <= 0
                && max.subtract(min).multiply(year).compareTo(widest.width()) > 0;
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.compareTo(BigDecimal.valueOf(1000)) >= 0
                ? amount.setScale(-3, RoundingMode.HALF_UP)
                : amount.setScale(0, RoundingMode.HALF_UP);
    }

    private static String shown(@Nullable BigDecimal amount) {
        return amount == null ? "…" : String.format(Locale.ROOT, "%,.0f", amount);
    }

    private static String each(StatedPay pay) {
        return (pay.unit().equals("HOUR") ? "an " : "a ") + pay.unit().toLowerCase(Locale.ROOT);
    }

    private static String names(List<Law> laws) {
        return laws.stream().map(Law::name).collect(Collectors.joining(", "));
    }

    private static String sources(List<Law> laws) {
        return laws.stream()
                .map(law -> law.name() + ": " + law.source() + ", since " + law.inForce()
                        + (law.employees() > 1 ? ", employers of " + law.employees() + " and more" : ""))
                .collect(Collectors.joining("; ", "", "."));
    }
}
