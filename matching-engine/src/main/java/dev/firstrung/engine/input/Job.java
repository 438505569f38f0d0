package dev.firstrung.engine.input;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What scoring needs of an open posting. The order of its lists carries no meaning; each has at most 1,000 items, skills with their alternatives
 * {@link #MAX_SKILLS}.
 *
 * @param workMode null when not stated
 * @param places places of work, for a remote job those it may be done from; empty means not stated
 * @param minExperienceMonths 0 when none is asked for, at most {@link #MAX_EXPERIENCE_MONTHS}
 * @param visaSponsorship null when not stated
 */
public record Job(
        String id,
        long version,
        @Nullable EmploymentType employmentType,
        @Nullable WorkMode workMode,
        List<Place> places,
        @Nullable Pay pay,
        List<RequiredSkill> requiredSkills,
        List<RequiredSkill> preferredSkills,
        int minExperienceMonths,
        @Nullable EducationRequirement education,
        @Nullable Boolean visaSponsorship,
        List<LanguageRequirement> languages,
        List<CertificationRequirement> certifications) {

    /** Bound on the months asked for: more than anybody works in a life. */
    public static final int MAX_EXPERIENCE_MONTHS = 1_200;

    /** Bound on the skills and their alternatives together, far above what a posting names. */
    public static final int MAX_SKILLS = 10_000;

    public Job {
        Inputs.requireText(id, "id");
        Objects.requireNonNull(requiredSkills, "requiredSkills");
        if (minExperienceMonths < 0 || minExperienceMonths > MAX_EXPERIENCE_MONTHS) {
            throw new IllegalArgumentException("minExperienceMonths must be 0 to " + MAX_EXPERIENCE_MONTHS);
        }
        places = Inputs.requireFew(places, "places");
        requiredSkills = List.copyOf(requiredSkills);
        preferredSkills = List.copyOf(preferredSkills);
        if (Stream.concat(requiredSkills.stream(), preferredSkills.stream())
                        .mapToLong(one -> 1L + one.alternatives().size())
                        .sum()
                > MAX_SKILLS) {
            throw new IllegalArgumentException("skills with their alternatives must be at most " + MAX_SKILLS);
        }
        languages = Inputs.requireFew(languages, "languages");
        certifications = Inputs.requireFew(certifications, "certifications");
    }
}
