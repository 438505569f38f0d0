package dev.firstrung.engine;

import java.util.Arrays;

/**
 * Stretches of experience on a line of months, in order of their starts, so that months worked in two places count once.
 *
 * <p>Counted are, in half-months, {@code R + A + min(12, E - A)}: R the months of relevant jobs, internships, co-ops and
 * fellowships, A those and relevant volunteering, E everything. So relevant work counts in full, relevant volunteering half, and
 * other work half with at most 6 months. The sum never falls when an experience is added or becomes relevant: E, A and R only
 * grow, and A enters with factor +1 and at worst -1.
 */
final class Stretches {

    /** Packed months are counted from here, near which most lie. */
    private static final int EPOCH = 12 * 2026;

    private int size;
    private int[] start = new int[8];
    private int[] end = new int[8];
    private boolean[] volunteering = new boolean[8];
    private int everything;

    /** Adds a stretch that starts no earlier than the others; {@code to} is the first month that no longer counts. */
    void add(int from, int to, boolean isVolunteering) {
        if (size == start.length) {
            start = Arrays.copyOf(start, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
            volunteering = Arrays.copyOf(volunteering, 2 * size);
        }
        start[size] = from;
        end[size] = to;
        volunteering[size++] = isVolunteering;
    }

    /** Adds the number of stretches, then of each the months since the one before, its length and whether it was volunteering. */
    void addTo(Varint packed) {
        packed.add(size);
        int before = EPOCH;
        for (int i = 0; i < size; i++) {
            packed.addSigned(start[i] - before);
            packed.addSigned(2 * (end[i] - start[i]) + (volunteering[i] ? 1 : 0));
            before = start[i];
        }
    }

    /** Takes the stretches that are packed in place of its own. */
    void read(byte[] packed, int from) {
        long read = Varint.read(packed, from);
        int before = EPOCH;
        size = 0;
        for (int left = Varint.value(read); left > 0; left--) {
            read = Varint.read(packed, Varint.next(read));
            int its = before + Varint.signed(Varint.value(read));
            read = Varint.read(packed, Varint.next(read));
            int length = Varint.signed(Varint.value(read));
            add(its, its + (length >> 1), (length & 1) != 0);
            before = its;
        }
        count();
    }

    /** Counts the months of all stretches, when there are no more to add. */
    void count() {
        everything = months(-1L, true);
    }

    /** The place after packed stretches. */
    static int endOf(byte[] packed, int from) {
        long read = Varint.read(packed, from);
        int at = Varint.next(read);
        for (int left = 2 * Varint.value(read); left > 0; left--) {
            at = Varint.end(packed, at);
        }
        return at;
    }

    /** Months of the {@code i}th stretch alone. */
    int monthsOf(int i) {
        return Math.max(0, end[i] - start[i]);
    }

    /** Half-months that the {@code i}th stretch alone would count. */
    int halfMonthsOf(int i, boolean relevant) {
        int months = monthsOf(i);
        return relevant ? months + (volunteering[i] ? 0 : months) : Math.min(2 * Weights.OTHER_MONTHS_AT_MOST, months);
    }

    /** Half-months that count where the stretches with these bits are relevant. */
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
        for (int i = 0; i < size; i++) {
            if ((relevant & Timeline.bit(i)) != 0 && (withVolunteering || !volunteering[i])) {
                int from = Math.max(start[i], covered);
                if (end[i] > from) {
                    months += end[i] - from;
                    covered = end[i];
                }
            }
        }
        return months;
    }
}
