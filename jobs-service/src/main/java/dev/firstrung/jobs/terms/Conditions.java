package dev.firstrung.jobs.terms;

import dev.firstrung.contracts.JobState.CertificationRequirement;
import dev.firstrung.contracts.JobState.EducationRequirement;
import dev.firstrung.contracts.LanguageSkill;
import dev.firstrung.contracts.WorkMode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an employer may state, and what is looked for in the description where it isn't stated. Null or an empty list: not given.
 *
 * @param minExperienceMonths 0 is a statement: no experience needed
 */
public record Conditions(
        @Nullable WorkMode workMode,
        @Nullable Pay salary,
        List<SkillRequirement> requiredSkills,
        List<SkillRequirement> preferredSkills,
        @Nullable Integer minExperienceMonths,
        @Nullable EducationRequirement education,
        @Nullable Boolean visaSponsorship,
        List<LanguageSkill> languages,
        List<CertificationRequirement> certifications) {

    public static final Conditions NONE =
            new Conditions(null, null, List.of(), List.of(), null, null, null, List.of(), List.of());

    public Conditions {
        requiredSkills = List.copyOf(requiredSkills);
        preferredSkills = List.copyOf(preferredSkills);
        languages = List.copyOf(languages);
        certifications = List.copyOf(certifications);
    }

    /** These, completed by the others where these say nothing; no skill is both required and preferred. */
    Conditions orElse(Conditions others) {
        Conditions added = others.only(condition -> !condition.isIn(this));
        List<SkillRequirement> required =
                requiredSkills.isEmpty() ? except(added.requiredSkills, preferredSkills) : requiredSkills;
        return new Conditions(
                workMode == null ? added.workMode : workMode,
                salary == null ? added.salary : salary,
                required,
                preferredSkills.isEmpty() ? except(added.preferredSkills, required) : preferredSkills,
                minExperienceMonths == null ? added.minExperienceMonths : minExperienceMonths,
                education == null ? added.education : education,
                visaSponsorship == null ? added.visaSponsorship : visaSponsorship,
                languages.isEmpty() ? added.languages : languages,
                certifications.isEmpty() ? added.certifications : certifications);
    }

    /** Those that the predicate takes. */
    Conditions only(Predicate<Condition> taken) {
        return new Conditions(
                taken.test(Condition.WORK_MODE) ? workMode : null,
                taken.test(Condition.SALARY) ? salary : null,
                taken.test(Condition.REQUIRED_SKILLS) ? requiredSkills : List.of(),
                taken.test(Condition.PREFERRED_SKILLS) ? preferredSkills : List.of(),
                taken.test(Condition.MIN_EXPERIENCE_MONTHS) ? minExperienceMonths : null,
                taken.test(Condition.EDUCATION) ? education : null,
                taken.test(Condition.VISA_SPONSORSHIP) ? visaSponsorship : null,
                taken.test(Condition.LANGUAGES) ? languages : List.of(),
                taken.test(Condition.CERTIFICATIONS) ? certifications : List.of());
    }

    /**
     * These without what a client merely sends back: conditions it names as derived and that equal what is derived.
     *
     * @param named as the client says
     * @param derived as it was, or would be, shown to the client
     */
    Conditions withoutEchoes(Set<Condition> named, Conditions derived) {
        Conditions shown = derived.asStated();
        return only(condition -> !named.contains(condition) || !condition.isSame(this, shown));
    }

    Set<Condition> given() {
        return EnumSet.allOf(Condition.class).stream()
                .filter(condition -> condition.isIn(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class)));
    }

    private Conditions asStated() {
        return new Conditions(
                workMode,
                salary,
                requiredSkills.stream().map(SkillRequirement::stated).toList(),
                preferredSkills.stream().map(SkillRequirement::stated).toList(),
                minExperienceMonths,
                education,
                visaSponsorship,
                languages,
                certifications);
    }

    private static List<SkillRequirement> except(List<SkillRequirement> skills, Collection<SkillRequirement> excluded) {
        Set<String> codes = excluded.stream().map(SkillRequirement::skill).collect(Collectors.toSet());
        return skills.stream()
                .filter(requirement -> !codes.contains(requirement.skill()))
                .toList();
    }
}
