package dev.firstrung.engine;

import dev.firstrung.engine.input.Experience;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** A candidate's experience in order of time, and what of it counts, as {@link Stretches} have it. Safe for any number of threads. */
final class Timeline {

    private final List<Experience> inOrder;
    private final Stretches stretches = new Stretches();

    Timeline(List<Experience> experience, LocalDate asOf) {
        int today = monthOf(YearMonth.from(asOf));
        inOrder = experience.stream()
                .sorted(Comparator.<Experience>comparingInt(one -> startOf(one, today))
                        .thenComparingInt(one -> endOf(one, today))
                        .thenComparing(Experience::kind)
                        .thenComparing(
                                one -> one.skills().stream().sorted().toList().toString()))
                .toList();
        for (Experience one : inOrder) {
            stretches.add(startOf(one, today), endOf(one, today), one.kind() == Experience.Kind.VOLUNTEER);
        }
        stretches.count();
    }

    void addTo(Varint packed) {
        stretches.addTo(packed);
    }

    /** Experiences by start; bit {@code i} of a set of experiences stands for the {@code i}th. */
    List<Experience> inOrder() {
        return inOrder;
    }

    /** The bit of the {@code i}th experience; those beyond the last bit share it. */
    static long bit(int i) {
        return 1L << Math.min(i, SkillTable.EXPERIENCE_BITS - 1);
    }

    /** Months of the {@code i}th experience alone. */
    int monthsOf(int i) {
        return stretches.monthsOf(i);
    }

    /** Half-months that the {@code i}th experience alone would count. */
    int halfMonthsOf(int i, boolean relevant) {
        return stretches.halfMonthsOf(i, relevant);
    }

    /** Half-months that count where these experiences are relevant. */
    int halfMonths(long relevant) {
        return stretches.halfMonths(relevant);
    }

    /** First month that counts. A stretch without a start is taken as 3 months long. */
    private static int startOf(Experience one, int today) {
        YearMonth start = one.startDate();
        return start != null ? monthOf(start) : endOf(one, today) - Weights.UNDATED_MONTHS;
    }

    /** First month that no longer counts; months to come don't count. */
    private static int endOf(Experience one, int today) {
        YearMonth end = one.endDate();
        return end != null && monthOf(end) < today ? monthOf(end) + 1 : today + 1;
    }

    static int monthOf(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }
}
