package dev.firstrung.engine.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What scoring needs of a candidate. The order of its lists carries no meaning; each has at most 1,000 items.
 *
 * @param asOf the day up to which evidence ages and ongoing experience are counted, in the years 1900 to 2200; the score knows no other clock
 * @param place null when not stated
 * @param workModes modes the candidate accepts; empty means any
 * @param authorizedCountries where the candidate may work, ISO 3166-1 codes or English names; empty means not stated
 * @param needsSponsorship whether an employer elsewhere would have to sponsor a visa
 * @param expectedPay whose minimum is the least pay the candidate would accept; null when not stated
 */
public record Candidate(
        String id,
        long version,
        LocalDate asOf,
        @Nullable Place place,
        Set<WorkMode> workModes,
        boolean openToRelocate,
        Set<String> authorizedCountries,
        boolean needsSponsorship,
        @Nullable Pay expectedPay,
        List<HeldSkill> skills,
        List<Education> education,
        List<Experience> experience,
        List<Certification> certifications,
        List<Language> languages) {

    public Candidate {
        Inputs.requireText(id, "id");
        Objects.requireNonNull(asOf, "asOf");
        Inputs.requireYear(asOf, "asOf");
        workModes = Set.copyOf(workModes);
        authorizedCountries = Set.copyOf(authorizedCountries);
        skills = Inputs.requireFew(skills, "skills");
        education = Inputs.requireFew(education, "education");
        experience = Inputs.requireFew(experience, "experience");
        certifications = Inputs.requireFew(certifications, "certifications");
        languages = Inputs.requireFew(languages, "languages");
    }

    /** The same candidate with these skills in place of their own. */
    public Candidate withSkills(List<HeldSkill> others) {
        return new Candidate(
                id,
                version,
                asOf,
                place,
                workModes,
                openToRelocate,
                authorizedCountries,
                needsSponsorship,
                expectedPay,
                others,
                education,
                experience,
                certifications,
                languages);
    }
}
