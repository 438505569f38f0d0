package dev.firstrung.skills.audit;

import dev.firstrung.skills.MonthName;
import dev.firstrung.skills.audit.Finding.Code;
import dev.firstrung.skills.audit.Finding.Where;
import dev.firstrung.skills.posting.Passage;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds last days that are over, starts in the past and days that don't exist; and postings that search engines leave out. */
final class Dates {

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)\\b(?:" + MONTH + " (?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(20\\d\\d)|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? "
                    + MONTH + ",? (20\\d\\d)|(20\\d\\d)-(\\d\\d)-(\\d\\d))\\b");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?is).*\\b(?:apply (?:by|before|until)|applications? (?:close[sd]?|due|deadline|accepted until|will be accepted (?:until|through)|window (?:closes|ends))|closing date|deadline(?: to apply| for applications)?|valid through)\\b[^.;]{0,40}");
    private static final Pattern START = Pattern.compile(
            "(?is).*\\b(?:start(?:ing)? date|to start|start work|(?:role|position|job|internship|program|cohort|you(?: will|['’]ll)?) (?:will )?(?:starts?|begins?)"
                    + "|available to (?:start|join))(?: (?:in|on|by|is|of|from|between|with our))*[^.;\\d]{0,15}");
    private static final int AROUND = 80;

    private Dates() {}

    static List<Finding> findings(AuditedPosting posting, Places places, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        LocalDate last = posting.validThrough();
        if (last != null && last.isBefore(today)) {
            found.add(new Finding(
                    Code.DATE_OVER,
                    Severity.HIGH,
                    "Its last day, " + last + ", is over",
                    Where.field("validThrough", last.toString()),
                    "It can't be open, and search engines drop it; candidates who find it feel fooled.",
                    "\"validThrough\": \"" + today.plusDays(30) + "\", or close it."));
        }
        Set<String> told = new HashSet<>();
        for (Passage passage : posting.facts().passages()) {
            Matcher matcher = WRITTEN.matcher(passage.text());
            while (matcher.find()) {
                Where where = places.at(passage.start() + matcher.start(), passage.start() + matcher.end());
                String before = passage.text().substring(Math.max(0, matcher.start() - AROUND), matcher.start());
                written(matcher, before, where, today)
                        .filter(finding -> told.add(finding.what()))
                        .ifPresent(found::add);
            }
        }
        if (posting.places().isEmpty() && !posting.remote()) {
            found.add(
                    new Finding(
                            Code.PLACE_MISSING,
                            Severity.LOW,
                            "It names no place of work",
                            null,
                            "Job search engines leave out postings without a place, and candidates can't tell whether they may come.",
                            "\"locations\": [{\"city\": …, \"region\": …, \"country\": …}], or \"workMode\": \"REMOTE\" with the countries."));
        }
        return found;
    }

    private static Optional<Finding> written(Matcher matcher, String before, Where where, LocalDate today) {
        int year = Integer.parseInt(firstOf(matcher, 3, 6, 7));
        String monthName = firstOf(matcher, 1, 5, 8);
        int month = Character.isDigit(monthName.charAt(0)) ? Integer.parseInt(monthName) : MonthName.number(monthName);
        String dayText = orNull(matcher, 2, 4, 9);
        int day = dayText == null ? 0 : Integer.parseInt(dayText);
        if (month < 1
                || month > 12
                || (dayText != null
                        && (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()))) {
            return Optional.of(new Finding(
                    Code.DATE_IMPOSSIBLE,
                    Severity.HIGH,
                    "“" + matcher.group() + "” is no day of the calendar",
                    where,
                    "Nobody can keep it.",
                    month < 1 || month > 12
                            ? "A date such as “" + today.plusDays(30) + "”."
                            : "The month's last day: "
                                    + YearMonth.of(year, month).atEndOfMonth() + "."));
        }
        LocalDate end = day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
        boolean over = end.isBefore(today) && year >= Year.from(today).getValue() - 5;
        if (over && DEADLINE.matcher(before).matches()) {
            return Optional.of(over("The day to apply by, " + matcher.group() + ", is over", where, today));
        }
        if (over && START.matcher(before).matches()) {
            return Optional.of(over("It starts in " + matcher.group() + ", which is over", where, today));
        }
        return Optional.empty();
    }

    private static Finding over(String what, Where where, LocalDate today) {
        return new Finding(
                Code.DATE_OVER,
                Severity.MEDIUM,
                what,
                where,
                "Candidates take it for a dead posting.",
                "A day to come, such as “" + today.plusDays(30) + "”; or no day, or close the posting.");
    }

    private static String firstOf(Matcher matcher, int... groups) {
        String found = orNull(matcher, groups);
        return found == null ? "" : found;
    }

    private static @Nullable String orNull(Matcher matcher, int... groups) {
        for (int group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }
}
