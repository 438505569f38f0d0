package dev.firstrung.engine;

/**
 * What a candidate earns of each requirement of a posting, in percent. With the credits of {@link Background}, {@link Workplace},
 * {@link YearlyPay} and {@link Papers} it is the only arithmetic of a score.
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
}
