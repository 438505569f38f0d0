package dev.firstrung.engine;

import dev.firstrung.engine.Ineligibility.Reason;
import dev.firstrung.engine.input.WorkMode;

/**
 * The hard limits of a pair, as bits of {@link Reason}. What is not known never stands against a pair: only a stated fact on
 * both sides does.
 */
final class Eligibility {

    private Eligibility() {}

    static int against(CompiledCandidate candidate, CompiledJob job) {
        int against = 0;
        if (!mayWork(candidate, job)) {
            against |= Reason.WORK_AUTHORIZATION.bit();
        }
        if (isOutOfReach(candidate, job)) {
            against |= Reason.PLACE.bit();
        }
        for (int i = 0; job.anyMandatory && i < job.mandatory.length; i++) {
            if (isMissingSkill(candidate, job, i)) {
                against |= Reason.MANDATORY_SKILL.bit();
            }
        }
        for (int i = 0; i < job.languages.length; i++) {
            if (isMissingLanguage(candidate, job, i)) {
                against |= Reason.MANDATORY_LANGUAGE.bit();
            }
        }
        for (int i = 0; i < job.certifications.length; i++) {
            if (isMissingCertification(candidate, job, i)) {
                against |= Reason.MANDATORY_CERTIFICATION.bit();
            }
        }
        return against;
    }

    /**
     * Authorised in one of the posting's countries, or sponsored. A posting that doesn't speak of sponsorship stays open to
     * candidates who would need it; one that refuses does not.
     */
    private static boolean mayWork(CompiledCandidate candidate, CompiledJob job) {
        Boolean sponsors = job.visaSponsorship;
        if (sponsors != null && sponsors) {
            return true;
        }
        if (candidate.countries.length == 0) {
            return !candidate.needsSponsorship || sponsors == null;
        }
        if (job.countries.length == 0 || isAuthorized(candidate, job)) {
            return true;
        }
        return candidate.needsSponsorship && sponsors == null;
    }

    /** Whether the candidate says that they may work in one of the posting's countries. */
    static boolean isAuthorized(CompiledCandidate candidate, CompiledJob job) {
        for (int country : job.countries) {
            for (int authorized : candidate.countries) {
                if (country == authorized) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOutOfReach(CompiledCandidate candidate, CompiledJob job) {
        return job.workMode != null
                && job.workMode != WorkMode.REMOTE
                && !candidate.openToRelocate
                && Credits.nearest(candidate, job) == Spot.Nearness.ELSEWHERE;
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

    /** A profile that states no language at all leaves them unknown. */
    static boolean isMissingLanguage(CompiledCandidate candidate, CompiledJob job, int i) {
        return job.languagesAsked.get(i).mandatory()
                && candidate.languages.length > 0
                && candidate.levelOf(job.languages[i]) < 0;
    }

    static boolean isMissingCertification(CompiledCandidate candidate, CompiledJob job, int i) {
        return job.certificationsAsked.get(i).mandatory() && !candidate.holds(job.certifications[i]);
    }
}
