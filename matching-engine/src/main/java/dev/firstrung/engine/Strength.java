package dev.firstrung.engine;

import dev.firstrung.engine.input.Evidence;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How strongly evidence backs the claim of a skill, in percent: a claim alone is 70, evidence adds up to 30. */
final class Strength {

    private Strength() {}

    /** Strength on a day; the sum over the evidence, so that more of it never weakens a claim. */
    static int of(List<Evidence> evidence, YearMonth today) {
        int work = 0;
        int firstJob = 0;
        for (Evidence one : evidence) {
            int points = fresh(one) * ageing(one.lastUsed(), today) / 100;
            switch (one.kind()) {
                case WORK, INTERNSHIP -> work += points;
                case PROJECT, VOLUNTEER, CERTIFICATE, COURSE -> firstJob += points;
            }
        }
        int shown = work + Math.min(firstJob, Weights.FIRST_JOB_EVIDENCE_AT_MOST);
        return Weights.CLAIMED + Math.min(shown, Weights.SHOWN_AT_MOST);
    }

    /** Percent that fresh evidence adds. */
    private static int fresh(Evidence one) {
        Integer stated = one.months();
        int months = Math.min(stated == null ? 0 : stated, 24);
        return switch (one.kind()) {
            case WORK, INTERNSHIP -> Math.min(30, 15 + 2 * months);
            case PROJECT, VOLUNTEER -> Math.min(20, 10 + 2 * months);
            case CERTIFICATE -> 15;
            case COURSE -> Math.min(15, 8 + months);
        };
    }

    /** Percent that is left at an age; evidence without a date counts as ageing. */
    private static int ageing(@Nullable YearMonth lastUsed, YearMonth today) {
        if (lastUsed == null) {
            return Weights.AGEING_PERCENT;
        }
        int age = Timeline.monthOf(today) - Timeline.monthOf(lastUsed);
        if (age <= Weights.RECENT_MONTHS) {
            return 100;
        }
        return age <= Weights.OLD_MONTHS ? Weights.AGEING_PERCENT : Weights.OLD_PERCENT;
    }
}
