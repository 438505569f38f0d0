package dev.firstrung.engine;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Certification;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.Language;
import dev.firstrung.engine.input.Pay;
import dev.firstrung.engine.input.Place;
import dev.firstrung.engine.input.SkillLevel;
import dev.firstrung.engine.input.WorkMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a candidate, from nothing or from another one. */
final class EditedCandidate {

    String id = "candidate";
    long version = 1;
    LocalDate asOf = RandomInputs.AS_OF;

    @Nullable
    Place place;

    Set<WorkMode> workModes = Set.of();
    boolean openToRelocate;
    Set<String> authorizedCountries = Set.of();
    boolean needsSponsorship;

    @Nullable
    Pay expectedPay;

    List<HeldSkill> skills = new ArrayList<>();
    List<Education> education = new ArrayList<>();
    List<Experience> experience = new ArrayList<>();
    List<Certification> certifications = new ArrayList<>();
    List<Language> languages = new ArrayList<>();

    static EditedCandidate empty() {
        return new EditedCandidate();
    }

    static EditedCandidate of(Candidate other) {
        EditedCandidate edited = new EditedCandidate();
        edited.id = other.id();
        edited.version = other.version();
        edited.asOf = other.asOf();
        edited.place = other.place();
        edited.workModes = other.workModes();
        edited.openToRelocate = other.openToRelocate();
        edited.authorizedCountries = other.authorizedCountries();
        edited.needsSponsorship = other.needsSponsorship();
        edited.expectedPay = other.expectedPay();
        edited.skills.addAll(other.skills());
        edited.education.addAll(other.education());
        edited.experience.addAll(other.experience());
        edited.certifications.addAll(other.certifications());
        edited.languages.addAll(other.languages());
        return edited;
    }

    EditedCandidate skill(String code, @Nullable SkillLevel level, Evidence... evidence) {
        skills.add(new HeldSkill(code, code, level, List.of(evidence)));
        return this;
    }

    Candidate done() {
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
                skills,
                education,
                experience,
                certifications,
                languages);
    }
}
