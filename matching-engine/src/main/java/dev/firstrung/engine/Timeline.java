package dev.firstrung.engine;

import dev.firstrung.engine.input.Experience;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * A candidate's experience on a line of months, so that months worked in two places count once.
 *
 * <p>Counted are, in half-months, {@code R + A + min(12, E - A)}: R the months of relevant jobs, internships, co-ops and
 * fellowships, A those and relevant volunteering, E everything. So relevant work counts in full, relevant volunteering half, and
 * other work half with at most 6 months. The sum never falls when an experience is added or becomes relevant: E, A and R only
 * grow, and A enters with factor +1 and at worst -1.
 */
final class Timeline {

    private final List<Experience> inOrder;
    private final int[] start;
    private final int[] end;
    private final boolean[] volunteering;
    private final int everything;

    Timeline(List<Experience> experience, LocalDate asOf) {
        int today = monthOf(YearMonth.from(asOf));
        inOrder = experience.stream()
                .sorted(Comparator.<Experience>comparingInt(one -> startOf(one, today))
                        .thenComparingInt(one -> endOf(one, today))
                        .thenComparing(Experience::kind)
                        .thenComparing(
                                one -> one.skills().stream().sorted().toList().toString()))
                .toList();
        start = inOrder.stream().mapToInt(one -> startOf(one, today)).toArray();
        end = inOrder.stream().mapToInt(one -> endOf(one, today)).toArray();
        volunteering = new boolean[start.length];
        for (int i = 0; i < start.length; i++) {
            volunteering[i] = inOrder.get(i).kind() == Experience.Kind.VOLUNTEER;
        }
        everything = months(-1L, true);
    }

    private Timeline(int[] start, int[] end, boolean[] volunteering) {
        inOrder = List.of();
        this.start = start;
        this.end = end;
        this.volunteering = volunteering;
        everything = months(-1L, true);
    }

    /** Adds what is needed to count half-months: the number of stretches, then of each the months since the one before and its length. */
    void addTo(Varint packed) {
        packed.add(start.length);
        int before = 0;
        for (int i = 0; i < start.length; i++) {
            packed.addSigned(start[i] - before);
            packed.addSigned(end[i] - start[i]);
            packed.addByte(volunteering[i] ? 1 : 0);
            before = start[i];
        }
    }

    /** A line of months without what happened in them. */
    static Timeline read(byte[] packed, int from) {
        long read = Varint.read(packed, from);
        int size = Varint.value(read);
        int[] start = new int[size];
        int[] end = new int[size];
        boolean[] volunteering = new boolean[size];
        int before = 0;
        for (int i = 0; i < size; i++) {
            read = Varint.read(packed, Varint.next(read));
            start[i] = before + Varint.signed(Varint.value(read));
            read = Varint.read(packed, Varint.next(read));
            end[i] = start[i] + Varint.signed(Varint.value(read));
            read = Varint.read(packed, Varint.next(read));
            volunteering[i] = Varint.value(read) != 0;
            before = start[i];
        }
        return new Timeline(start, end, volunteering);
    }

    /** The place after a packed line of months. */
    static int endOf(byte[] packed, int from) {
        long read = Varint.read(packed, from);
        int at = Varint.next(read);
        for (int left = 3 * Varint.value(read); left > 0; left--) {
            at = Varint.end(packed, at);
        }
        return at;
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
        return Math.max(0, end[i] - start[i]);
    }

    /** Half-months that the {@code i}th experience alone would count. */
    int halfMonthsOf(int i, boolean relevant) {
        int months = monthsOf(i);
        return relevant ? months + (volunteering[i] ? 0 : months) : Math.min(2 * Weights.OTHER_MONTHS_AT_MOST, months);
    }

    /** Half-months that count where these experiences are relevant. */
    int halfMonths(long relevant) {
        if (relevant == 0) {
            return Math.min(2 * Weights.OTHER_MONTHS_AT_MOST, everything);
        }
        int all = months(relevant, true);
        return months(relevant, false) + all + Math.min(2 * Weights.OTHER_MONTHS_AT_MOST, everything - all);
    }

    private int months(long relevant, boolean withVolunteering) {
        int months = 0;
        int covered = Integer.MIN_VALUE;
        for (int i = 0; i < start.length; i++) {
            if ((relevant & bit(i)) != 0 && (withVolunteering || !volunteering[i])) {
                int from = Math.max(start[i], covered);
                if (end[i] > from) {
                    months += end[i] - from;
                    covered = end[i];
                }
            }
        }
        return months;
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
