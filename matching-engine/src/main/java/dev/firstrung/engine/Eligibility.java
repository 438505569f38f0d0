package dev.firstrung.engine;

import dev.firstrung.engine.Ineligibility.Reason;

/**
 * The hard limits of a pair, as bits of {@link Reason}. What is not known never stands against a pair: only a stated fact on
 * both sides does.
 */
final class Eligibility {

    private Eligibility() {}

    static int against(CompiledCandidate candidate, CompiledJob job) {
        int against = 0;
        if (!job.workplace.terms().permits(candidate.home)) {
            against |= Reason.WORK_AUTHORIZATION.bit();
        }
        if (job.workplace.terms().isOutOfReach(candidate.home, job.workplace.nearest(candidate.home))) {
            against |= Reason.PLACE.bit();
        }
        for (int i = 0; job.anyMandatory && i < job.mandatory.length; i++) {
            if (isMissingSkill(candidate, job, i)) {
                against |= Reason.MANDATORY_SKILL.bit();
            }
        }
        if (job.papers.anyMissingLanguage(candidate.papers)) {
            against |= Reason.MANDATORY_LANGUAGE.bit();
        }
        if (job.papers.anyMissingCertification(candidate.papers)) {
            against |= Reason.MANDATORY_CERTIFICATION.bit();
        }
        return against;
    }

    /** A related skill doesn't make a mandatory one good; an alternative that the posting names does. */
    static boolean isMissingSkill(CompiledCandidate candidate, CompiledJob job, int requirement) {
        if (!job.mandatory[requirement]) {
            return false;
        }
        for (int skill : job.skills[requirement]) {
            if (SkillTable.held(candidate.skills.entry(skill))) {
                return false;
            }
        }
        return true;
    }
}
