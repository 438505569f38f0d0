package dev.firstrung.profiles.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.firstrung.contracts.CandidateState.Visibility;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.contracts.WorkMode;
import dev.firstrung.profiles.skill.SkillNames;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stored {@link Profile} as its owner reads it; sending it back as it is changes nothing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileView(
        String id,
        long version,
        Instant updatedAt,
        @Nullable String displayName,
        @Nullable String headline,
        Profile.@Nullable Location location,
        Set<WorkMode> workModes,
        boolean openToRelocate,
        Profile.WorkAuthorization workAuthorization,
        Profile.@Nullable SalaryExpectation salaryExpectation,
        List<NamedSkill> skills,
        List<Profile.Education> education,
        List<Profile.Experience> experience,
        List<Profile.Certification> certifications,
        List<Profile.Language> languages,
        Visibility visibility) {

    /** What {@code saved} looks like to its owner. */
    public static ProfileView of(SavedProfile saved, SkillNames names) {
        Profile profile = saved.profile();
        return new ProfileView(
                saved.id().value(),
                saved.version(),
                saved.updatedAt(),
                profile.displayName(),
                profile.headline(),
                profile.location(),
                profile.workModes(),
                profile.openToRelocate(),
                profile.workAuthorization(),
                profile.salaryExpectation(),
                profile.skills().stream()
                        .map(skill -> NamedSkill.of(skill, names))
                        .toList(),
                profile.education(),
                profile.experience(),
                profile.certifications(),
                profile.languages(),
                profile.visibility());
    }

    /**
     * A skill with the name people are shown.
     *
     * @param skill code, or the person's own words for a skill that isn't in the taxonomy
     * @param didYouMean the known skill that such words probably mean, by name
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NamedSkill(
            String skill,
            String name,
            @Nullable String didYouMean,
            @Nullable SkillLevel level,
            List<Profile.Evidence> evidence) {

        static NamedSkill of(Profile.Skill skill, SkillNames names) {
            String written = skill.skill();
            return new NamedSkill(
                    written, names.shown(written), names.meant(written).orElse(null), skill.level(), skill.evidence());
        }
    }
}
