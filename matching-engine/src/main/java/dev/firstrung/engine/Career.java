package dev.firstrung.engine;

import java.util.Comparator;
import java.util.List;

/**
 * What a candidate's degrees and experience can be worth at most.
 *
 * @param degrees without what scoring doesn't look at
 * @param halfMonths as many as count where everything that used a skill is relevant, or a little more
 */
record Career(List<Degree> degrees, int halfMonths) {

    private static final int EXACT = 24;
    private static final int COARSE = 12;

    static Career of(CompiledCandidate candidate) {
        int most = candidate.timeline.halfMonths(candidate.used());
        int rounded = most <= EXACT ? most : (most + COARSE - 1) / COARSE * COARSE;
        List<Degree> degrees = candidate.degrees.stream()
                .map(Degree::bare)
                .distinct()
                .sorted(Comparator.comparing(Degree::toString))
                .toList();
        return new Career(degrees, rounded);
    }
}
