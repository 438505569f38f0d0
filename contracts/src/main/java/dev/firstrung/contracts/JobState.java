package dev.firstrung.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What scoring and showing a match need of an open posting. A posting that is a draft, closed or expired has no state: it is
 * a tombstone.
 *
 * @param version version of the posting, from 1, growing with each change
 * @param locations places of work; empty means not stated
 * @param workMode null when not stated
 * @param minExperienceMonths 0 when none is asked for, at most 1,200
 * @param visaSponsorship null when not stated
 * @param validThrough last day on which the posting is open, or null
 */
public record JobState(
        String jobId,
        long version,
        String companyId,
        String title,
        @Nullable EmploymentType employmentType,
        @Nullable WorkMode workMode,
        List<Place> locations,
        @Nullable Salary salary,
        List<Requirement> requiredSkills,
        List<Requirement> preferredSkills,
        int minExperienceMonths,
        @Nullable EducationRequirement education,
        @Nullable Boolean visaSponsorship,
        List<LanguageSkill> languages,
        List<CertificationRequirement> certifications,
        @Nullable LocalDate validThrough)
        implements State {

    public JobState {
        Objects.requireNonNull(companyId, "companyId");
        Objects.requireNonNull(title, "title");
        State.requireKey(jobId, version);
        Rules.requireExperienceMonths(minExperienceMonths, "minExperienceMonths");
        locations = List.copyOf(locations);
        requiredSkills = List.copyOf(requiredSkills);
        preferredSkills = List.copyOf(preferredSkills);
        languages = List.copyOf(languages);
        certifications = List.copyOf(certifications);
    }

    @Override
    public String key() {
        return jobId;
    }

    /** Kinds of employment, as schema.org names them. */
    public enum EmploymentType {
        FULL_TIME,
        PART_TIME,
        CONTRACTOR,
        TEMPORARY,
        INTERN,
        VOLUNTEER,
        PER_DIEM,
        OTHER
    }

    /**
     * A pay range.
     *
     * @param min in units of {@code currency} for one {@code period}, 0 to 10^12; null when only the maximum is stated
     * @param max at least {@code min}; null when only the minimum is stated
     * @param currency ISO 4217
     */
    public record Salary(@Nullable Long min, @Nullable Long max, String currency, PayPeriod period) {
        public Salary {
            Rules.requireText(currency, "currency");
            Objects.requireNonNull(period, "period");
            Rules.requireAmount(min, "min");
            Rules.requireAmount(max, "max");
            Rules.requireInOrder(min, max, "salary");
        }
    }

    /**
     * A skill the posting asks for.
     *
     * @param skill taxonomy code, or the normalised text of a skill the taxonomy doesn't know
     * @param label the skill's name as shown to people
     * @param alternatives codes of skills that satisfy the requirement as well as {@code skill} does
     * @param importance 1 to 5 as the employer states it, or null
     * @param level the level asked for, or null
     * @param mandatory whether a candidate without it is not eligible
     * @param fromText whether it was found in the description, not stated by the employer
     */
    public record Requirement(
            String skill,
            String label,
            Set<String> alternatives,
            @Nullable Integer importance,
            @Nullable SkillLevel level,
            boolean mandatory,
            boolean fromText) {
        public Requirement {
            Rules.requireText(skill, "skill");
            Rules.requireText(label, "label");
            alternatives = State.sorted(alternatives);
            if (importance != null && (importance < 1 || importance > 5)) {
                throw new IllegalArgumentException("importance must be 1 to 5");
            }
        }
    }

    /**
     * Education asked for.
     *
     * @param fields accepted fields of study in lower case; empty means any
     * @param experienceCanReplace whether experience is accepted instead
     */
    public record EducationRequirement(DegreeLevel level, Set<String> fields, boolean experienceCanReplace) {
        public EducationRequirement {
            Objects.requireNonNull(level, "level");
            fields = State.sorted(fields);
        }
    }

    /**
     * A certificate the posting asks for.
     *
     * @param certification taxonomy code, or normalised text where the taxonomy doesn't know it
     */
    public record CertificationRequirement(String certification, String label, boolean mandatory) {
        public CertificationRequirement {
            Rules.requireText(certification, "certification");
            Rules.requireText(label, "label");
        }
    }
}
