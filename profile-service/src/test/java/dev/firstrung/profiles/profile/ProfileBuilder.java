package dev.firstrung.profiles.profile;

import dev.firstrung.contracts.CandidateState.EvidenceKind;
import dev.firstrung.contracts.CandidateState.ExperienceKind;
import dev.firstrung.contracts.CandidateState.Visibility;
import dev.firstrung.contracts.DegreeLevel;
import dev.firstrung.contracts.LanguageLevel;
import dev.firstrung.contracts.PayPeriod;
import dev.firstrung.contracts.SkillLevel;
import dev.firstrung.contracts.WorkMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Profiles for tests: {@link #full()} has something everywhere, {@link #blank()} nothing anywhere. */
public final class ProfileBuilder {

    private @Nullable String displayName;
    private @Nullable String headline;
    private Profile.@Nullable Location location;
    private Set<WorkMode> workModes = Set.of();
    private Profile.WorkAuthorization workAuthorization = new Profile.WorkAuthorization(Set.of(), false);
    private Profile.@Nullable SalaryExpectation salary;
    private final List<Profile.Skill> skills = new ArrayList<>();
    private final List<Profile.Education> education = new ArrayList<>();
    private final List<Profile.Experience> experience = new ArrayList<>();
    private final List<Profile.Certification> certifications = new ArrayList<>();
    private final List<Profile.Language> languages = new ArrayList<>();

    private ProfileBuilder() {}

    public static ProfileBuilder blank() {
        return new ProfileBuilder();
    }

    public static ProfileBuilder full() {
        return blank().named("Ada Quillfeather")
                .withHeadline("Curious about engines")
                .livingIn("Austin", "TX", "US")
                .withWorkModes(WorkMode.REMOTE, WorkMode.HYBRID)
                .authorizedIn("US", "CA")
                .expecting(85_000, "USD", PayPeriod.YEAR)
                .withSkill(
                        "python",
                        SkillLevel.INTERMEDIATE,
                        new Profile.Evidence(EvidenceKind.PROJECT, "Weaving patterns", 6, "2026-09"))
                .withSkill("Loom Whispering", null)
                .withEducation(DegreeLevel.BACHELOR, "Computer Science", "Analytical College", "2026-05")
                .withExperience(
                        ExperienceKind.INTERNSHIP,
                        "Software Intern",
                        "Difference Works",
                        "2025-06",
                        "2025-08",
                        "Built dashboards with Python and SQL.")
                .withCertification("AWS Certified Cloud Practitioner", "Amazon", "2026-01-15")
                .speaking("en", LanguageLevel.NATIVE);
    }

    public ProfileBuilder named(String name) {
        displayName = name;
        return this;
    }

    public ProfileBuilder withHeadline(String line) {
        headline = line;
        return this;
    }

    public ProfileBuilder livingIn(@Nullable String city, @Nullable String region, @Nullable String country) {
        location = new Profile.Location(city, region, country);
        return this;
    }

    public ProfileBuilder withWorkModes(WorkMode... modes) {
        workModes = Set.of(modes);
        return this;
    }

    public ProfileBuilder authorizedIn(String... countries) {
        workAuthorization = new Profile.WorkAuthorization(Set.of(countries), false);
        return this;
    }

    public ProfileBuilder expecting(long min, String currency, PayPeriod period) {
        salary = new Profile.SalaryExpectation(min, currency, period);
        return this;
    }

    public ProfileBuilder withSkill(String skill, @Nullable SkillLevel level, Profile.Evidence... evidence) {
        skills.add(new Profile.Skill(skill, level, List.of(evidence)));
        return this;
    }

    public ProfileBuilder withUnknownSkills(int count) {
        IntStream.range(0, count).forEach(i -> withSkill("obscure craft " + i, null));
        return this;
    }

    public ProfileBuilder withEducation(
            DegreeLevel level, @Nullable String field, @Nullable String institution, @Nullable String end) {
        education.add(new Profile.Education(level, field, institution, end));
        return this;
    }

    public ProfileBuilder withExperience(
            ExperienceKind kind,
            @Nullable String title,
            @Nullable String organization,
            @Nullable String start,
            @Nullable String end,
            @Nullable String description) {
        experience.add(new Profile.Experience(kind, title, organization, start, end, description));
        return this;
    }

    public ProfileBuilder withCertification(String name, @Nullable String issuer, @Nullable String date) {
        certifications.add(new Profile.Certification(name, issuer, date));
        return this;
    }

    public ProfileBuilder speaking(String language, LanguageLevel level) {
        languages.add(new Profile.Language(language, level));
        return this;
    }

    public Profile build() {
        return new Profile(
                displayName,
                headline,
                location,
                workModes,
                false,
                workAuthorization,
                salary,
                skills,
                education,
                experience,
                certifications,
                languages,
                Visibility.BLIND);
    }
}
