package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.DegreeLevel;
import dev.firstrung.engine.input.Education;
import java.time.YearMonth;
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

    /** The same as far as scoring goes. */
    Degree bare() {
        return new Degree(level, field.bare(), finished, new Education(level, null, null));
    }

    /** Credit of the field in percent; any field is as good as another where the posting names none. */
    int fieldCredit(Background asked) {
        int best = asked.fields().isEmpty() ? 100 : 0;
        for (int i = 0; i < asked.fields().size(); i++) {
            best = Math.max(best, field.creditFor(asked.fields().get(i)));
        }
        return best;
    }

    /** Credit of level and field together, in percent. */
    int credit(Background asked) {
        int below = Weights.degreesBelow(asked.degreeLevel() - Rank.of(level));
        return Weights.step(below * fieldCredit(asked) / 100 * finished / 100);
    }

    /**
     * Months of experience that a Master's or doctorate in the field, or in a related one, makes up for.
     *
     * <p>Source: "Master's or PhD in Machine Learning can compensate for less practical experience" (domain facts).
     */
    int monthsMadeUp(Background asked) {
        int field = fieldCredit(asked);
        if (finished < 100 || field < Weights.RELATED_FIELD) {
            return 0;
        }
        return switch (level) {
            case SECONDARY, ASSOCIATE, BACHELOR -> 0;
            case MASTER -> Weights.MASTER_MONTHS * field / 100;
            case DOCTORATE -> Weights.DOCTORATE_MONTHS * field / 100;
        };
    }
}
