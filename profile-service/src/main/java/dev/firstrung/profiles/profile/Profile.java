package dev.firstrung.profiles.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.CandidateState.Visibility;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.contracts.WorkMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate says of themselves. Everything is optional; what is left out reads as null or empty. Dates are
 * {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} and stay as precise as they were given. Past pay has no place here.
 *
 * @param workModes modes the candidate accepts; empty means any
 * @param visibility who may see the candidate in rankings; {@code BLIND} when left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties({"id", "version", "updatedAt"}) // what is read may be sent back as it is
public record Profile(
        @Nullable @Size(max = 120) String displayName,
        @Nullable @Size(max = 200) String headline,
        @Nullable @Valid Location location,
        Set<@NotNull WorkMode> workModes,
        Boolean openToRelocate,
        @Valid WorkAuthorization workAuthorization,
        @Nullable @Valid SalaryExpectation salaryExpectation,
        @Size(max = Profile.MOST_SKILLS) List<@NotNull @Valid Skill> skills,
        @Size(max = Profile.MOST_ITEMS) List<@NotNull @Valid Education> education,
        @Size(max = Profile.MOST_ITEMS) List<@NotNull @Valid Experience> experience,
        @Size(max = Profile.MOST_ITEMS) List<@NotNull @Valid Certification> certifications,
        @Size(max = Profile.MOST_ITEMS) List<@NotNull @Valid Language> languages,
        Visibility visibility) {

    /** Longest list of skills. */
    public static final int MOST_SKILLS = 200;
    /** Longest list of anything else. */
    public static final int MOST_ITEMS = 50;

    public Profile {
        displayName = Given.line(displayName);
        headline = Given.line(headline);
        workModes = Given.set(workModes);
        openToRelocate = Given.flag(openToRelocate);
        workAuthorization = workAuthorization == null ? new WorkAuthorization(Set.of(), false) : workAuthorization;
        skills = Given.list(skills);
        education = Given.list(education);
        experience = Given.list(experience);
        certifications = Given.list(certifications);
        languages = Given.list(languages);
        visibility = visibility == null ? Visibility.BLIND : visibility;
    }

    /** The profile of somebody who said nothing yet. */
    public static Profile empty() {
        return new Profile(
                null,
                null,
                null,
                Set.of(),
                false,
                new WorkAuthorization(Set.of(), false),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Visibility.BLIND);
    }

    Profile withSkills(List<Skill> others) {
        return new Profile(
                displayName,
                headline,
                location,
                workModes,
                openToRelocate,
                workAuthorization,
                salaryExpectation,
                others,
                education,
                experience,
                certifications,
                languages,
                visibility);
    }

    /**
     * Where the candidate lives.
     *
     * @param country ISO 3166-1 alpha-2
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Location(
            @Nullable @Size(max = 100) String city,
            @Nullable @Size(max = 100) String region,
            @Nullable @IsoCode(IsoCode.Standard.COUNTRY) String country) {
        public Location {
            city = Given.line(city);
            region = Given.line(region);
            country = Given.upper(country);
        }
    }

    /**
     * Where the candidate may work.
     *
     * @param countries ISO 3166-1 alpha-2; empty means not stated
     * @param needsSponsorship whether an employer elsewhere would have to sponsor a visa
     */
    public record WorkAuthorization(
            @Size(max = Profile.MOST_ITEMS) Set<@NotNull @IsoCode(IsoCode.Standard.COUNTRY) String> countries,
            Boolean needsSponsorship) {
        public WorkAuthorization {
            countries = Given.upper(countries);
            needsSponsorship = Given.flag(needsSponsorship);
        }
    }

    /**
     * The least pay the candidate would accept.
     *
     * @param min in units of {@code currency} for one {@code period}
     * @param currency ISO 4217
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SalaryExpectation(
            @NotNull @Min(0) @Max(1_000_000_000_000L) Long min,
            @NotNull @IsoCode(IsoCode.Standard.CURRENCY) String currency,
            @NotNull PayPeriod period) {
        public SalaryExpectation {
            currency = Given.requiredUpper(currency);
        }
    }

    /**
     * A skill the candidate claims.
     *
     * @param skill taxonomy code, name or alias; or any other name, which is kept as written
     * @param level null when not stated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties({"name", "didYouMean"})
    public record Skill(
            @NotBlank @Size(max = 100) String skill,
            @Nullable SkillLevel level,
            @Size(max = Profile.MOST_ITEMS) List<@NotNull @Valid Evidence> evidence) {
        public Skill {
            skill = Given.required(skill);
            evidence = Given.list(evidence);
        }
    }

    /**
     * What stands behind a claim.
     *
     * @param note in the candidate's words; never leaves the profile
     * @param months how long
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Evidence(
            @NotNull EvidenceKind kind,
            @Nullable @Size(max = 500) String note,
            @Nullable @Min(0) @Max(600) Integer months,
            @Nullable @PartialDate String lastUsed) {
        public Evidence {
            note = Given.text(note);
            lastUsed = Given.line(lastUsed);
        }
    }

    /**
     * A course of education, finished or running.
     *
     * @param field of study, as written
     * @param endDate graduation, in the past or expected
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Education(
            @NotNull DegreeLevel level,
            @Nullable @Size(max = 200) String field,
            @Nullable @Size(max = 200) String institution,
            @Nullable @PartialDate String endDate) {
        public Education {
            field = Given.line(field);
            institution = Given.line(institution);
            endDate = Given.line(endDate);
        }
    }

    /**
     * A stretch of work.
     *
     * @param endDate null when it goes on
     */
    @Chronological
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Experience(
            @NotNull ExperienceKind kind,
            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 200) String organization,
            @Nullable @PartialDate String startDate,
            @Nullable @PartialDate String endDate,
            @Nullable @Size(max = 10_000) String description) {
        public Experience {
            title = Given.line(title);
            organization = Given.line(organization);
            startDate = Given.line(startDate);
            endDate = Given.line(endDate);
            description = Given.text(description);
        }
    }

    /** A certificate held. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Certification(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String issuer,
            @Nullable @PartialDate String date) {
        public Certification {
            name = Given.required(name);
            issuer = Given.line(issuer);
            date = Given.line(date);
        }
    }

    /**
     * A human language.
     *
     * @param language ISO 639-1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Language(
            @NotNull @IsoCode(IsoCode.Standard.LANGUAGE) String language,
            @NotNull LanguageLevel level) {
        public Language {
            language = Given.requiredLower(language);
        }
    }
}
