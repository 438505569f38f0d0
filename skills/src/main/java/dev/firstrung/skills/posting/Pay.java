package dev.firstrung.skills.posting;

import dev.firstrung.skills.Quoted;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first range of money in a posting that can be pay. */
final class Pay {

    private static final String AMOUNT = "(\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d{1,2})?|\\d{2,7}(?:\\.\\d{1,2})?)\\s*([kK])?";
    private static final String SIGN = "(USD|CAD|EUR|GBP|INR|AUD|US\\$|CA?\\$|\\$|€|£|₹)";
    private static final String TAIL =
            "(?:\\s*(?:USD|CAD|EUR|GBP))?\\s*(?:(?:/|per|an?|p\\.)\\s*(hour|hr|year|yr|annum|month|mo)\\b)?";
    private static final Pattern RANGE =
            Pattern.compile("(?i)" + SIGN + "\\s*\\$?\\s*" + AMOUNT + TAIL + "\\s*(?:-|–|—|to|and)\\s*(?:" + SIGN
                    + "\\s*\\$?\\s*)?" + AMOUNT + TAIL + "(?:\\s*(USD|CAD|EUR|GBP|INR)\\b)?");
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "USD", "US$", "USD", "C$", "CAD", "CA$", "CAD", "€", "EUR", "£", "GBP", "₹", "INR");

    private Pay() {}

    static Optional<Quoted<PayRange>> of(String text) {
        Matcher matcher = RANGE.matcher(text);
        while (matcher.find()) {
            BigDecimal min = amount(matcher.group(2), matcher.group(3) == null ? matcher.group(7) : matcher.group(3));
            BigDecimal max = amount(matcher.group(6), matcher.group(7));
            String unit = matcher.group(8) == null ? matcher.group(4) : matcher.group(8);
            PayRange.Period period = period(unit, max);
            if (min.compareTo(max) <= 0 && plausible(max, period)) {
                String sign = matcher.group(9) == null ? matcher.group(1) : matcher.group(9);
                String upper = sign.toUpperCase(Locale.ROOT);
                PayRange pay = new PayRange(min, max, CURRENCIES.getOrDefault(upper, upper), period);
                return Optional.of(new Quoted<>(pay, matcher.start(), matcher.end(), matcher.group()));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal amount(String digits, @Nullable String thousand) {
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        return thousand == null ? value : value.multiply(BigDecimal.valueOf(1000));
    }

    /** Where no unit is said the size tells: nobody is paid 200 a year or 20,000 an hour. */
    private static PayRange.Period period(@Nullable String unit, BigDecimal max) {
        if (unit == null) {
            return max.intValue() <= 250
                    ? PayRange.Period.HOUR
                    : max.intValue() <= 15_000 ? PayRange.Period.MONTH : PayRange.Period.YEAR;
        }
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case 'h' -> PayRange.Period.HOUR;
            case 'm' -> PayRange.Period.MONTH;
            default -> PayRange.Period.YEAR;
        };
    }

    private static boolean plausible(BigDecimal max, PayRange.Period period) {
        int value = max.intValue();
        return switch (period) {
            case HOUR -> value >= 5 && value <= 500;
            case MONTH -> value >= 300 && value <= 60_000;
            case YEAR -> value >= 10_000 && value <= 10_000_000;
        };
    }
}
