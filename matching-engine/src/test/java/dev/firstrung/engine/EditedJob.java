package dev.firstrung.engine;

import dev.firstrung.engine.input.CertificationRequirement;
import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.EmploymentType;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.LanguageRequirement;
import dev.firstrung.engine.input.Pay;
import dev.firstrung.engine.input.Place;
import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.engine.input.SkillLevel;
import dev.firstrung.engine.input.WorkMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a job, from nothing or from another one. */
final class EditedJob {

    String id = "job";
    long version = 1;

    @Nullable
    EmploymentType employmentType;

    @Nullable
    WorkMode workMode;

    List<Place> places = new ArrayList<>();

    @Nullable
    Pay pay;

    List<RequiredSkill> requiredSkills = new ArrayList<>();
    List<RequiredSkill> preferredSkills = new ArrayList<>();
    int minExperienceMonths;

    @Nullable
    EducationRequirement education;

    @Nullable
    Boolean visaSponsorship;

    List<LanguageRequirement> languages = new ArrayList<>();
    List<CertificationRequirement> certifications = new ArrayList<>();

    static EditedJob empty() {
        return new EditedJob();
    }

    static EditedJob of(Job other) {
        EditedJob edited = new EditedJob();
        edited.id = other.id();
        edited.version = other.version();
        edited.employmentType = other.employmentType();
        edited.workMode = other.workMode();
        edited.places.addAll(other.places());
        edited.pay = other.pay();
        edited.requiredSkills.addAll(other.requiredSkills());
        edited.preferredSkills.addAll(other.preferredSkills());
        edited.minExperienceMonths = other.minExperienceMonths();
        edited.education = other.education();
        edited.visaSponsorship = other.visaSponsorship();
        edited.languages.addAll(other.languages());
        edited.certifications.addAll(other.certifications());
        return edited;
    }

    EditedJob requires(String code, @Nullable Integer importance, @Nullable SkillLevel level, String... alternatives) {
        requiredSkills.add(new RequiredSkill(code, code, List.of(alternatives), importance, level, false, false));
        return this;
    }

    /** Asks for a skill in the text alone. */
    EditedJob mentions(String code) {
        requiredSkills.add(new RequiredSkill(code, code, List.of(), null, null, false, true));
        return this;
    }

    EditedJob demands(String code) {
        requiredSkills.add(new RequiredSkill(code, code, List.of(), null, null, true, false));
        return this;
    }

    Job done() {
        return new Job(
                id,
                version,
                employmentType,
                workMode,
                places,
                pay,
                requiredSkills,
                preferredSkills,
                minExperienceMonths,
                education,
                visaSponsorship,
                languages,
                certifications);
    }
}
