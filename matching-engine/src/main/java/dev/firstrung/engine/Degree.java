package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.Education;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * A degree held or in progress.
 *
 * @param finished percent: 100 when it is held, or will be within a year, since new graduates apply before they graduate
 */
record Degree(DegreeLevel level, Field field, int finished, Education source) {

    static List<Degree> of(Candidate candidate, Dictionary names) {
        YearMonth soon = YearMonth.from(candidate.asOf()).plusMonths(Weights.GRADUATES_WITHIN_MONTHS);
        return candidate.education().stream().map(one -> of(one, soon, names)).toList();
    }

    private static Degree of(Education one, YearMonth soon, Dictionary names) {
        YearMonth end = one.endDate();
        int finished = end != null && end.isAfter(soon) ? Weights.GRADUATES_LATER_PERCENT : 100;
        return new Degree(one.level(), names.fieldOf(one.field()), finished, one);
    }

    /** Those, as far as scoring goes, that no other one is worth as much as whatever is asked for; in the order of their texts. */
    static List<Degree> undominated(List<Degree> degrees) {
        List<Degree> bare = degrees.stream().map(Degree::bare).distinct().toList();
        return bare.stream()
                .filter(one -> bare.stream().noneMatch(other -> !other.equals(one) && other.dominates(one)))
                .sorted(Comparator.comparing(Degree::toString))
                .toList();
    }

    private boolean dominates(Degree other) {
        return level.compareTo(other.level) >= 0 && finished >= other.finished && field.dominates(other.field);
    }

    /** The same as far as scoring goes. */
    Degree bare() {
        return new Degree(level, field.bare(), finished, new Education(level, null, null));
    }

    /** Credit of level and field together, in percent. */
    int credit(Background asked) {
        return credit(asked, field.creditFor(asked));
    }

    int credit(Background asked, int fieldCredit) {
        int below = Weights.degreesBelow(asked.degreeLevel() - Rank.of(level));
        return Weights.step(below * fieldCredit / 100 * finished / 100);
    }

    /**
     * Months of experience that a Master's or doctorate in the field, or in a related one, makes up for.
     *
     * <p>Source: "Master's or PhD in Machine Learning can compensate for less practical experience" (domain facts).
     */
    int monthsMadeUp(Background asked) {
        return monthsMadeUp(field.creditFor(asked));
    }

    int monthsMadeUp(int fieldCredit) {
        if (finished < 100 || fieldCredit < Weights.RELATED_FIELD) {
            return 0;
        }
        return switch (level) {
            case SECONDARY, ASSOCIATE, BACHELOR -> 0;
            case MASTER -> Weights.MASTER_MONTHS * fieldCredit / 100;
            case DOCTORATE -> Weights.DOCTORATE_MONTHS * fieldCredit / 100;
        };
    }
}
