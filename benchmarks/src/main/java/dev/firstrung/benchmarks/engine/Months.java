package dev.firstrung.benchmarks.engine;

import dev.firstrung.engine.input.Experience;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The months of experience that count, after docs/scoring.md, in half-months. */
final class Months {

    private static final int OTHER_AT_MOST = 12;
    private static final int UNDATED = 3;

    private Months() {}

    private record Stretch(long from, long to, boolean volunteering, boolean relevant) {}

    /**
     * Counts: relevant work in full, relevant volunteering half, anything else half and at most six months.
     *
     * @param relevant a bit for each experience
     */
    static int half(List<Experience> experience, long relevant, LocalDate asOf) {
        YearMonth today = YearMonth.from(asOf);
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < experience.size(); i++) {
            Experience one = experience.get(i);
            YearMonth end = one.endDate();
            YearMonth start = one.startDate();
            long to = months(end != null && end.isBefore(today) ? end : today) + 1;
            long from = start != null ? months(start) : to - UNDATED;
            stretches.add(new Stretch(from, to, one.kind() == Experience.Kind.VOLUNTEER, (relevant >> i & 1) != 0));
        }
        stretches.sort(Comparator.comparingLong(Stretch::from));
        int everything = covered(stretches.stream().toList());
        int all = covered(stretches.stream().filter(Stretch::relevant).toList());
        int work = covered(stretches.stream()
                .filter(one -> one.relevant && !one.volunteering)
                .toList());
        return work + all + Math.min(OTHER_AT_MOST, everything - all);
    }

    private static int covered(List<Stretch> inOrder) {
        long months = 0;
        long covered = Long.MIN_VALUE;
        for (Stretch one : inOrder) {
            long from = Math.max(one.from, covered);
            if (one.to > from) {
                months += one.to - from;
                covered = one.to;
            }
        }
        return Math.toIntExact(months);
    }

    private static long months(YearMonth month) {
        return ChronoUnit.MONTHS.between(YearMonth.of(0, 1), month);
    }
}
