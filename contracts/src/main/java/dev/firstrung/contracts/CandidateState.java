package dev.firstrung.contracts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What scoring needs of a candidate, and nothing else: no name, no contact, no free text, no institution.
 *
 * @param candidateId an {@link AccountKey}
 * @param version version of the profile, from 1, growing with each change
 * @param asOf the day the profile was last saved; evidence ages and ongoing experience are counted up to it, so that a score
 *     is a function of its inputs
 * @param workModes modes the candidate accepts; empty means any
 * @param salaryExpectation null when not stated
 */
public record CandidateState(
        String candidateId,
        long version,
        LocalDate asOf,
        Visibility visibility,
        @Nullable Place location,
        Set<WorkMode> workModes,
        boolean openToRelocate,
        WorkAuthorization workAuthorization,
        @Nullable SalaryExpectation salaryExpectation,
        List<HeldSkill> skills,
        List<Education> education,
        List<Experience> experience,
        List<Certification> certifications,
        List<LanguageSkill> languages)
        implements State {

    public CandidateState {
        Objects.requireNonNull(asOf, "asOf");
        Rules.requireYear(asOf, "asOf");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(workAuthorization, "workAuthorization");
        State.requireKey(candidateId, version);
        if (!isId(candidateId)) {
            throw new IllegalArgumentException("a candidate id must not contain ':', which ends it in a match key");
        }
        workModes = State.sorted(workModes);
        skills = List.copyOf(skills);
        education = List.copyOf(education);
        experience = List.copyOf(experience);
        certifications = List.copyOf(certifications);
        languages = List.copyOf(languages);
    }

    @Override
    public String key() {
        return candidateId;
    }

    /** Whether a text may be a candidate's id: not blank, and without ':', which ends it in a {@link MatchKey}. */
    public static boolean isId(String text) {
        return !text.isBlank() && text.indexOf(':') < 0;
    }

    /** Who may see the candidate in a ranking: members of the posting's company, blind, or nobody. */
    public enum Visibility {
        BLIND,
        HIDDEN
    }

    /**
     * Where the candidate may work.
     *
     * @param countries ISO 3166-1 alpha-2; empty means not stated
     * @param needsSponsorship whether an employer elsewhere would have to sponsor a visa
     */
    public record WorkAuthorization(Set<String> countries, boolean needsSponsorship) {
        public WorkAuthorization {
            countries = State.sorted(countries);
        }
    }

    /**
     * The least pay the candidate would accept.
     *
     * @param min in units of {@code currency} for one {@code period}, 0 to 10^12
     * @param currency ISO 4217
     */
    public record SalaryExpectation(long min, String currency, PayPeriod period) {
        public SalaryExpectation {
            Rules.requireAmount(min, "min");
            Rules.requireText(currency, "currency");
            Objects.requireNonNull(period, "period");
        }
    }

    /**
     * A skill the candidate claims, with what stands behind the claim.
     *
     * @param skill taxonomy code, or the normalised text of a skill the taxonomy doesn't know
     * @param label the skill's name as shown to people
     * @param level null when not stated
     */
    public record HeldSkill(
            String skill, String label, @Nullable SkillLevel level, List<Evidence> evidence) {
        public HeldSkill {
            Rules.requireText(skill, "skill");
            Rules.requireText(label, "label");
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Something that shows a skill.
     *
     * @param months how long, or null when not stated
     * @param lastUsed when it was last used, or null when not stated
     */
    public record Evidence(
            EvidenceKind kind,
            @Nullable Integer months,
            @Nullable YearMonth lastUsed) {
        public Evidence {
            Objects.requireNonNull(kind, "kind");
            Rules.requireNotNegative(months, "months");
            Rules.requireYear(lastUsed, "lastUsed");
        }
    }

    /**
     * A course of education; the institution stays in the profile.
     *
     * @param field field of study in lower case, such as {@code computer science}; null when not stated
     * @param endDate month of graduation, in the past or expected; null when not stated
     */
    public record Education(
            DegreeLevel level,
            @Nullable String field,
            @Nullable YearMonth endDate) {
        public Education {
            Objects.requireNonNull(level, "level");
            Rules.requireYear(endDate, "endDate");
        }
    }

    /**
     * A stretch of work; title, organization and description stay in the profile.
     *
     * @param startDate null when not stated
     * @param endDate not before {@code startDate}; null when it goes on, or not stated
     * @param skills codes of the skills that its description shows
     */
    public record Experience(
            ExperienceKind kind,
            @Nullable YearMonth startDate,
            @Nullable YearMonth endDate,
            List<String> skills) {
        public Experience {
            Objects.requireNonNull(kind, "kind");
            Rules.requireYear(startDate, "startDate");
            Rules.requireYear(endDate, "endDate");
            Rules.requireInOrder(startDate, endDate, "experience");
            skills = List.copyOf(skills);
        }
    }

    /**
     * A certificate held.
     *
     * @param certification taxonomy code, or normalised text where the taxonomy doesn't know it
     */
    public record Certification(
            String certification, String label, @Nullable YearMonth date) {
        public Certification {
            Rules.requireText(certification, "certification");
            Rules.requireText(label, "label");
        }
    }

    /** What kind of thing shows the skill. */
    public enum EvidenceKind {
        COURSE,
        PROJECT,
        INTERNSHIP,
        WORK,
        VOLUNTEER,
        CERTIFICATE
    }

    /** What kind of work it was. */
    public enum ExperienceKind {
        JOB,
        INTERNSHIP,
        COOP,
        FELLOWSHIP,
        VOLUNTEER
    }
}
