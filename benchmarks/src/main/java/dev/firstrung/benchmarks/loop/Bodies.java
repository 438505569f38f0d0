package dev.firstrung.benchmarks.loop;

import dev.firstrung.engine.input.Candidate;
import dev.firstrung.engine.input.Education;
import dev.firstrung.engine.input.EducationRequirement;
import dev.firstrung.engine.input.Evidence;
import dev.firstrung.engine.input.Experience;
import dev.firstrung.engine.input.HeldSkill;
import dev.firstrung.engine.input.Job;
import dev.firstrung.engine.input.Pay;
import dev.firstrung.engine.input.Place;
import dev.firstrung.engine.input.RequiredSkill;
import dev.firstrung.engine.input.WorkMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generated jobs and candidates as the API takes them. */
final class Bodies {

    private static final int IMPORTANCE = 3;

    private Bodies() {}

    static Map<String, Object> posting(String externalId, Job job) {
        var posting = new LinkedHashMap<String, Object>();
        posting.put("externalId", externalId);
        posting.put("title", "Role " + externalId);
        posting.put("description", "You work with a mentor from the first day.");
        put(posting, "workMode", job.workMode());
        posting.put("locations", job.places().stream().map(Bodies::place).toList());
        put(posting, "salary", pay(job.pay()));
        posting.put("requiredSkills", skills(job.requiredSkills()));
        posting.put("preferredSkills", skills(job.preferredSkills()));
        posting.put("minExperienceMonths", job.minExperienceMonths());
        EducationRequirement education = job.education();
        if (education != null) {
            posting.put(
                    "education",
                    Map.of(
                            "level", education.level(),
                            "fields", education.fields(),
                            "experienceCanReplace", education.experienceCanReplace()));
        }
        put(posting, "visaSponsorship", job.visaSponsorship());
        posting.put("status", "OPEN");
        return posting;
    }

    /** A posting that asks for nothing but these skills, to be done anywhere. */
    static Map<String, Object> posting(String title, Collection<String> skills) {
        return Map.of(
                "title",
                title,
                "description",
                "You work with a mentor from the first day.",
                "workMode",
                WorkMode.REMOTE,
                "requiredSkills",
                skills.stream().map(Bodies::skill).toList(),
                "status",
                "OPEN");
    }

    static Map<String, Object> profile(Candidate candidate) {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("displayName", "Generated");
        Place place = candidate.place();
        if (place != null) {
            profile.put("location", place(place));
        }
        profile.put("workModes", candidate.workModes());
        profile.put("openToRelocate", candidate.openToRelocate());
        profile.put(
                "workAuthorization",
                Map.of("countries", candidate.authorizedCountries(), "needsSponsorship", candidate.needsSponsorship()));
        Pay expected = candidate.expectedPay();
        if (expected != null && expected.min() != null) {
            profile.put(
                    "salaryExpectation",
                    Map.of("min", expected.min(), "currency", expected.currency(), "period", expected.period()));
        }
        profile.put("skills", candidate.skills().stream().map(Bodies::held).toList());
        profile.put(
                "education",
                candidate.education().stream().map(Bodies::education).toList());
        profile.put(
                "experience",
                candidate.experience().stream().map(Bodies::experience).toList());
        profile.put("visibility", "BLIND");
        return profile;
    }

    /** A profile of these skills, each shown by a project. */
    static Map<String, Object> profile(Collection<String> skills) {
        return Map.of(
                "displayName",
                "Listener",
                "openToRelocate",
                true,
                "skills",
                skills.stream()
                        .map(code -> Map.of(
                                "skill",
                                code,
                                "level",
                                "ADVANCED",
                                "evidence",
                                List.of(Map.of("kind", Evidence.Kind.PROJECT, "months", 12, "lastUsed", "2026-10"))))
                        .toList());
    }

    /** A profile that says nothing that scoring needs. */
    static Map<String, Object> emptyProfile(int number) {
        return Map.of("displayName", "Empty " + number);
    }

    private static Map<String, Object> held(HeldSkill skill) {
        List<Map<String, Object>> evidence =
                skill.evidence().stream().map(Bodies::evidence).toList();
        return Map.of("skill", skill.skill(), "level", "INTERMEDIATE", "evidence", evidence);
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", evidence.kind());
        put(body, "months", evidence.months());
        return body;
    }

    private static Map<String, Object> education(Education education) {
        var body = new LinkedHashMap<String, Object>();
        body.put("level", education.level());
        put(body, "field", education.field());
        put(
                body,
                "endDate",
                education.endDate() == null ? null : education.endDate().toString());
        return body;
    }

    private static Map<String, Object> experience(Experience experience) {
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", experience.kind());
        put(
                body,
                "startDate",
                experience.startDate() == null ? null : experience.startDate().toString());
        put(
                body,
                "endDate",
                experience.endDate() == null ? null : experience.endDate().toString());
        return body;
    }

    private static List<Map<String, Object>> skills(List<RequiredSkill> skills) {
        return skills.stream()
                .map(RequiredSkill::skill)
                .distinct()
                .map(Bodies::skill)
                .toList();
    }

    private static Map<String, Object> skill(String code) {
        return Map.of("skill", code, "importance", IMPORTANCE);
    }

    private static Map<String, Object> place(Place place) {
        var body = new LinkedHashMap<String, Object>();
        put(body, "city", place.city());
        put(body, "region", place.region());
        put(body, "country", place.country());
        return body;
    }

    private static @Nullable Map<String, Object> pay(@Nullable Pay pay) {
        if (pay == null) {
            return null;
        }
        var body = new LinkedHashMap<String, Object>();
        put(body, "min", pay.min());
        put(body, "max", pay.max());
        body.put("currency", pay.currency());
        body.put("period", pay.period());
        return body;
    }

    private static void put(Map<String, Object> body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
