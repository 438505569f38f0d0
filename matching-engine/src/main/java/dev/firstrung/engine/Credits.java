package dev.firstrung.engine;

import dev.firstrung.engine.input.WorkMode;

/**
 * What a candidate earns of each criterion of a posting, in percent: the only arithmetic of a score.
 *
 * <p>Every credit is a whole multiple of 5 percent from 0 to 100. The score adds them up times the possible points, the ledger
 * shows them one by one.
 */
final class Credits {

    private Credits() {}

    /** Credit of the best of a requirement's skill and alternatives. */
    static int skill(CompiledCandidate candidate, CompiledJob job, int requirement) {
        int best = 0;
        int level = job.skillLevels[requirement];
        for (int skill : job.skills[requirement]) {
            best = Math.max(best, SkillTable.credit(candidate.skills.entry(skill), level));
        }
        return best;
    }

    /** Experiences that used a skill of this requirement, or one that earns credit for it. */
    static long experiences(CompiledCandidate candidate, CompiledJob job, int requirement) {
        long experiences = 0;
        int level = job.skillLevels[requirement];
        for (int skill : job.skills[requirement]) {
            long entry = candidate.skills.entry(skill);
            if (SkillTable.credit(entry, level) > 0) {
                experiences |= SkillTable.experiences(entry);
            }
        }
        return experiences;
    }

    /** Credit of experience, given the half-months that count; a Master's or doctorate makes up for what is missing. */
    static int experience(CompiledCandidate candidate, CompiledJob job, int halfMonths) {
        int months = 2 * job.minExperienceMonths;
        if (halfMonths >= months) {
            return 100;
        }
        return Weights.step((int) Math.min(100, 100L * (halfMonths + 2 * monthsMadeUp(candidate, job)) / months));
    }

    static int monthsMadeUp(CompiledCandidate candidate, CompiledJob job) {
        int madeUp = 0;
        for (Degree degree : candidate.degrees) {
            madeUp = Math.max(madeUp, degree.monthsMadeUp(job));
        }
        return madeUp;
    }

    /** Credit of the best degree, or of experience where the posting accepts it instead. */
    static int education(CompiledCandidate candidate, CompiledJob job, int halfMonths) {
        int best = job.experienceCanReplace ? replaced(job, halfMonths) : 0;
        for (Degree degree : candidate.degrees) {
            best = Math.max(best, degree.credit(job));
        }
        return best;
    }

    /** Credit of experience in place of the degree. */
    static int replaced(CompiledJob job, int halfMonths) {
        int months = Weights.replacingMonths(job.degreeLevel);
        return halfMonths >= 2 * months ? 100 : Weights.step(100 * halfMonths / (2 * months));
    }

    /** Credit of place and work mode. */
    static int place(CompiledCandidate candidate, CompiledJob job) {
        WorkMode mode = job.workMode;
        int place = mode == WorkMode.REMOTE ? 100 : placeAlone(candidate, job);
        return mode == null || candidate.accepts(mode)
                ? place
                : Weights.step(place * Weights.UNWANTED_MODE_PERCENT / 100);
    }

    private static int placeAlone(CompiledCandidate candidate, CompiledJob job) {
        int credit = nearest(candidate, job).credit;
        return candidate.openToRelocate ? Math.max(credit, Weights.RELOCATES) : credit;
    }

    static Spot.Nearness nearest(CompiledCandidate candidate, CompiledJob job) {
        Spot.Nearness nearest = job.spots.length == 0 ? Spot.Nearness.UNKNOWN : Spot.Nearness.ELSEWHERE;
        for (Spot spot : job.spots) {
            Spot.Nearness one = candidate.spot.to(spot);
            if (one.compareTo(nearest) > 0) {
                nearest = one;
            }
        }
        return nearest;
    }

    /** Credit of pay; a candidate who states no expectation falls short of nothing. */
    static int salary(CompiledCandidate candidate, CompiledJob job) {
        YearlyPay pay = job.pay;
        return pay == null ? 0 : pay.creditFor(candidate.expectedPay);
    }

    /** The share of the certificates asked for that the candidate holds. */
    static int certifications(CompiledCandidate candidate, CompiledJob job) {
        int held = 0;
        for (int certification : job.certifications) {
            held += candidate.holds(certification) ? 100 : 0;
        }
        return Weights.step(held / job.certifications.length);
    }

    /** The mean credit over the languages asked for. */
    static int languages(CompiledCandidate candidate, CompiledJob job) {
        int sum = 0;
        for (int i = 0; i < job.languages.length; i++) {
            sum += language(candidate, job, i);
        }
        return Weights.step(sum / job.languages.length);
    }

    static int language(CompiledCandidate candidate, CompiledJob job, int i) {
        int level = candidate.levelOf(job.languages[i]);
        return level < 0 ? 0 : Weights.languageLevelsBelow(job.languageLevels[i] - level);
    }
}
