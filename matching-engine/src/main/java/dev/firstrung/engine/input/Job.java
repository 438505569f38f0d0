package dev.firstrung.engine.input;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What scoring needs of an open posting. The order of its lists carries no meaning.
 *
 * @param workMode null when not stated
 * @param places places of work, for a remote job those it may be done from; empty means not stated
 * @param minExperienceMonths 0 when none is asked for
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

    public Job {
        Inputs.requireText(id, "id");
        Objects.requireNonNull(requiredSkills, "requiredSkills");
        Inputs.requireNotNegative(minExperienceMonths, "minExperienceMonths");
        places = List.copyOf(places);
        requiredSkills = List.copyOf(requiredSkills);
        preferredSkills = List.copyOf(preferredSkills);
        languages = List.copyOf(languages);
        certifications = List.copyOf(certifications);
    }
}
