package dev.firstrung.skills.posting;

import dev.firstrung.skills.Quoted;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first range of money in a posting that can be pay; where there is none, the first single amount that is said to be pay. */
final class Pay {

    private static final String CODE = "USD|CAD|EUR|GBP|INR|AUD";
    private static final String SIGN = "(?:" + CODE + "|US\\$|CA?\\$|\\$|€|£|₹)";
    private static final String DASH = "\\s*+(?:--?|–|—|to|and)\\s*+";
    private static final Pattern SIGNED = Pattern.compile("(?i)(?<sign>" + SIGN + ")\\s*+(?:\\$\\s*+)?" + amount("min")
            + "(?:\\s*(?:" + CODE + "))?" + every("first") + DASH + "(?:" + SIGN + "\\s*+(?:\\$\\s*+)?)?"
            + amount("max")
            + "(?:\\s*(?<code>" + CODE + ")\\b|\\s*[€£])?" + every("last") + "(?:\\s*(?<late>" + CODE + ")\\b)?");
    private static final Pattern CODED =
            Pattern.compile("(?i)(?<![\\d.,])" + amount("min") + "(?:\\s*(?:" + CODE + ")\\b|\\s*[€£])?" + DASH
                    + amount("max") + "\\s*(?<code>(?:" + CODE + ")\\b|[€£](?!\\s*\\d))" + every("last"));
    /** "Base pay (USD) 94,160 - 141,000": the currency stands apart, or nowhere. */
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?<![\\d.,])(?<min>\\d{2,3},\\d{3})" + DASH + "(?<max>\\d{2,3},\\d{3})(?![\\d.,]\\d)" + every("last"));

    private static final Pattern SINGLE = Pattern.compile("(?i)(?<sign>" + SIGN + ")\\s*+(?:\\$\\s*+)?" + amount("min")
            + "(?:\\s*(?<code>" + CODE + ")\\b)?" + every("last"));
    /** "32.000 € per year". */
    private static final Pattern SINGLE_BEHIND = Pattern.compile(
            "(?i)(?<![\\d.,])" + amount("min") + "\\s*(?<sign>(?:" + CODE + ")\\b|[€£])(?<code>)" + every("last"));
    /** Money that is no pay: "$15,000 signing bonus". */
    private static final Pattern OTHER_MONEY = Pattern.compile(
            "(?is).{0,12}\\b(?:sign(?:ing|-on)|bonus|relocation|life insurance|insurance|tuition|on average|budget|allowance).*");

    private static final Pattern OF_PAY = Pattern.compile(
            "(?is).*\\b(?:pay|paid|pays|salary|stipend|wages?|hourly|compensation|rate|starting at)\\b[^.!?]{0,80}");
    /** "$18.50/hr." as a sentence or line of its own. */
    private static final Pattern OPENING = Pattern.compile("(?s)(?:.*[.|!\\n])?\\s*");

    /** "Salary: £32,000", "we offer 32.000 €": so plain that the time needn't be said. */
    private static final Pattern SALARY = Pattern.compile(
            "(?is).*\\b(?:salary|annual pay|annual wage|we offer|gehalt)(?: (?:is|of|from|up to))?[:\\s]*");

    private static final Pattern CURRENCY = Pattern.compile("(?:\\b(?:" + CODE + ")\\b|[$€£₹])");
    private static final int LEAST_A_YEAR = 10_000;
    private static final int NEAR = 120;
    private static final int AFTER = 20;
    private static final Map<String, String> CURRENCIES =
            Map.of("$", "USD", "US$", "USD", "C$", "CAD", "CA$", "CAD", "€", "EUR", "£", "GBP", "₹", "INR");

    private Pay() {}

    private static String amount(String name) {
        return "(?<" + name
                + ">\\d{1,3}(?:,\\d{2,3}){1,4}+(?:\\.\\d{1,2})?|\\d{1,3}(?:\\.\\d{3}){1,3}+|\\d\\.\\d\\d(?!\\d)|\\d{2,7}(?:\\.\\d{1,2})?)(?:\\s*(?<"
                + name + "K>[kK])\\b)?";
    }

    private static String every(String name) {
        return "(?:\\s*(?:(?:/|per|an?|p\\.|each)\\s*(?=(?:hour|hr|day|week|wk|year|yr|annum|month|mo)\\b)|(?=(?:hourly|daily|weekly|monthly|annually|yearly|annual)\\b))(?<"
                + name + ">[a-z]+))?";
    }

    static Optional<Quoted<PayRange>> of(String text) {
        Optional<Quoted<PayRange>> signed = range(text, SIGNED);
        Optional<Quoted<PayRange>> coded = range(text, CODED);
        if (signed.isPresent() && coded.isPresent()) {
            return signed.get().start() <= coded.get().start() ? signed : coded;
        }
        return signed.or(() -> coded)
                .or(() -> bare(text))
                .or(() -> single(text, SINGLE))
                .or(() -> single(text, SINGLE_BEHIND));
    }

    private static Optional<Quoted<PayRange>> range(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            boolean signed = pattern == SIGNED;
            BigDecimal max = number(matcher.group("max"), matcher.group("maxK"));
            String thousand = matcher.group("minK") == null ? matcher.group("maxK") : matcher.group("minK");
            BigDecimal min = number(matcher.group("min"), thousand);
            String unit = matcher.group("last") == null && signed ? matcher.group("first") : matcher.group("last");
            String late = signed && matcher.group("code") == null ? matcher.group("late") : matcher.group("code");
            Optional<Quoted<PayRange>> found =
                    pay(matcher, min, max, late == null ? matcher.group("sign") : late, period(unit, max));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Quoted<PayRange>> bare(String text) {
        Matcher matcher = BARE.matcher(text);
        while (matcher.find()) {
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + AFTER));
            Matcher currency = CURRENCY.matcher(before(text, matcher) + after);
            if (isOfPay(text, matcher) && currency.find()) {
                BigDecimal max = number(matcher.group("max"), null);
                Optional<Quoted<PayRange>> found = pay(
                        matcher,
                        number(matcher.group("min"), null),
                        max,
                        currency.group(),
                        period(matcher.group("last"), max));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a range is named as pay, also one whose currency nobody tells. */
    static boolean isTold(String text) {
        Matcher matcher = BARE.matcher(text);
        while (matcher.find()) {
            if (isOfPay(text, matcher)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of pay stands before what was found. */
    private static boolean isOfPay(String text, Matcher found) {
        return OF_PAY.matcher(before(text, found)).matches();
    }

    private static String before(String text, Matcher found) {
        return text.substring(Math.max(0, found.start() - NEAR), found.start());
    }

    /** A single amount is pay only if it says for which time, and a word of pay stands before it or nothing does; or if it is called the salary. */
    private static Optional<Quoted<PayRange>> single(String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + AFTER));
            if (OTHER_MONEY.matcher(after).matches()) {
                continue;
            }
            boolean opens = OPENING.matcher(before(text, matcher)).matches();
            BigDecimal amount = number(matcher.group("min"), matcher.group("minK"));
            boolean yearly = amount.intValue() >= LEAST_A_YEAR
                    && SALARY.matcher(before(text, matcher)).matches();
            if (yearly || (matcher.group("last") != null && (opens || isOfPay(text, matcher)))) {
                String code = matcher.group("code");
                String unit = matcher.group("last");
                Optional<Quoted<PayRange>> found = pay(
                        matcher,
                        amount,
                        amount,
                        code == null || code.isEmpty() ? matcher.group("sign") : code,
                        unit == null ? PayRange.Period.YEAR : period(unit, amount));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Quoted<PayRange>> pay(
            Matcher matcher, BigDecimal min, BigDecimal max, String sign, PayRange.Period period) {
        String upper = sign.toUpperCase(Locale.ROOT);
        return min.compareTo(max) <= 0 && plausible(max, period)
                ? Optional.of(new Quoted<>(
                        new PayRange(min, max, CURRENCIES.getOrDefault(upper, upper), period),
                        matcher.start(),
                        matcher.end(),
                        matcher.group()))
                : Optional.empty();
    }

    private static BigDecimal number(String digits, @Nullable String thousand) {
        BigDecimal value = new BigDecimal(digits.replace(",", "").replaceAll("\\.(?=\\d{3})", ""));
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
            case 'd' -> PayRange.Period.DAY;
            case 'w' -> PayRange.Period.WEEK;
            case 'm' -> PayRange.Period.MONTH;
            default -> PayRange.Period.YEAR;
        };
    }

    private static boolean plausible(BigDecimal max, PayRange.Period period) {
        int value = max.intValue();
        return switch (period) {
            case HOUR -> value >= 5 && value <= 500;
            case DAY -> value >= 30 && value <= 4_000;
            case WEEK -> value >= 100 && value <= 20_000;
            case MONTH -> value >= 300 && value <= 60_000;
            case YEAR -> value >= LEAST_A_YEAR && value <= 10_000_000;
        };
    }
}
